import { type Attributes, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'

let isOn = false

/** Whether spans are taken; work that is not traced pays for no more than this question. */
export function isTracing(): boolean {
  return isOn
}

/** Told by what starts and ends tracing. */
export function setTracing(on: boolean): void {
  isOn = on
}

/**
 * Runs work in a span of its own, below the one that it is called in. An error is told by its class alone:
 * messages may quote what people wrote.
 *
 * @param attributes never what belongs to people or was handed to a statement.
 */
export async function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: () => T | Promise<T>,
  kind: SpanKind = SpanKind.INTERNAL,
): Promise<T> {
  if (!isOn) return work()
  return trace.getTracer('postscale').startActiveSpan(name, { attributes, kind }, async (span) => {
    try {
      return await work()
    } catch (error) {
      span.setAttribute('error.type', errorType(error))
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  })
}

/** The SQLSTATE or the system's code, else the class. */
export function errorType(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : error.name
}
