import i18next from 'i18next'
import { tellReached } from './connection'
import { RequestError } from './request-error'

const byStatus: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'TOO_MANY_ATTEMPTS',
  502: 'NETWORK',
  503: 'NETWORK',
  504: 'TIMEOUT',
}

/**
 * The code of a refused request: that of GraphQL's first error, or the one that other routes answer
 * with, or what the status says.
 */
export function errorCode({ body, status }: JsonAnswer): string {
  const first = firstError(body)
  // The only fault of a value that a form cannot see by itself.
  const reason = member(member(member(first, 'extensions'), 'fault'), 'reason')
  if (reason === 'COMMON_PASSWORD') return reason
  const code = member(member(first, 'extensions'), 'code') ?? member(first, 'code')
  if (typeof code === 'string') return code
  const own = member(body, 'code')
  return typeof own === 'string' ? own : (byStatus[status] ?? 'UNKNOWN')
}

/** What is wrong with values that were sent; none where the API does not say which. */
export function faultsOf({ body }: JsonAnswer): RequestError['faults'] {
  const errors: unknown = member(body, 'errors')
  const all: readonly unknown[] = Array.isArray(errors) ? errors : []
  return all.flatMap((error) => {
    const argument = member(member(error, 'extensions'), 'argument')
    const message = member(error, 'message')
    return Array.isArray(argument) && typeof message === 'string'
      ? [{ path: argument.map(String), message }]
      : []
  })
}

function firstError(body: unknown): unknown {
  const errors = member(body, 'errors')
  return Array.isArray(errors) ? errors[0] : member(body, 'error')
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** An answer of the API, whatever its status. */
interface JsonAnswer {
  readonly ok: boolean
  readonly status: number
  readonly requestId: string | null
  /** Null when the answer holds no JSON. */
  readonly body: unknown
}

/**
 * Posts JSON to the API that serves the app, in the language of the app.
 *
 * @throws RequestError `NETWORK` when there is no answer at all.
 */
export async function sendJson(
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<JsonAnswer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': i18next.language,
    },
    body: JSON.stringify(body),
    credentials: 'same-origin',
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    tellReached(false)
    throw new RequestError('NETWORK')
  })
  tellReached(true)
  return {
    ok: response.ok,
    status: response.status,
    requestId: response.headers.get('x-request-id'),
    body: await response.json().catch(() => null),
  }
}
