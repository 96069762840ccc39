import i18next from 'i18next'
import { RequestError } from './request-error'

/** An answer of the API, whatever its status. */
export interface JsonAnswer {
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
    throw new RequestError('NETWORK')
  })
  return {
    ok: response.ok,
    status: response.status,
    requestId: response.headers.get('x-request-id'),
    body: await response.json().catch(() => null),
  }
}
