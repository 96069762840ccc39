import { context, propagation } from '@opentelemetry/api'
import { isTracing } from './in-span.js'

/** A place in a trace as text, for whoever goes on elsewhere: the headers `traceparent` and `tracestate`. */
export type CarriedTrace = Readonly<Record<string, string>>

/** The place where one stands. */
export function carryTrace(): CarriedTrace {
  const carried: Record<string, string> = {}
  if (isTracing()) propagation.inject(context.active(), carried)
  return carried
}

/** Goes on at a place that was handed over. */
export function inCarriedTrace<T>(
  carried: Readonly<Record<string, string | string[] | undefined>>,
  work: () => T,
): T {
  if (!isTracing()) return work()
  return context.with(propagation.extract(context.active(), carried), work)
}
