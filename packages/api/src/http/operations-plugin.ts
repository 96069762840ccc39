import type { ApolloServerPlugin } from '@apollo/server'
import { trace } from '@opentelemetry/api'
import type { RequestContext } from '../context.js'
import { isTracing } from '../telemetry/in-span.js'
import { isMeasured, measured, secondsSince } from '../telemetry/measured.js'
import { OPERATION_NAMES } from './generated/operation-names.js'

/** Tells how long each operation took and what it came to, to metrics and to the span that it is in. */
export const operationsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => {
    if (!isMeasured() && !isTracing()) return
    const began = performance.now()
    return {
      willSendResponse: async ({ operation, operationName, response: { body } }) => {
        const type = operation?.operation ?? 'unknown'
        const name = nameToTell(operation === undefined ? null : operationName)
        const outcome = body.kind === 'single' ? outcomeOf(body.singleResult) : 'OK'
        measured({ kind: 'operation', type, name, outcome, seconds: secondsSince(began) })
        trace.getActiveSpan()?.updateName(`${type} ${name}`).setAttributes({
          'graphql.operation.type': type,
          'graphql.operation.name': name,
          'postscale.outcome': outcome,
        })
      },
    }
  },
}

/** Names are chosen by whoever asks: only those that are known are told. */
export function nameToTell(name: string | null | undefined): string {
  if (name === null || name === undefined) return 'anonymous'
  return OPERATION_NAMES.has(name) ? name : 'other'
}

interface Result {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[]
}

/** The code of the first error; of mutations, whether what was asked was refused. */
function outcomeOf({ data, errors }: Result): string {
  const code = errors?.[0]?.extensions?.code
  if (errors !== undefined && errors.length > 0) return typeof code === 'string' ? code : 'ERROR'
  const payloads = Object.values(data ?? {}) as readonly ({ error?: unknown } | null)[]
  return payloads.some((payload) => payload?.error != null) ? 'REFUSED' : 'OK'
}
