import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { checkReach, lookupWithin, OutOfReachError, type ProviderReach } from './provider-reach.js'

const MOST_BYTES = 1024 * 1024
const PATIENCE_MS = 5_000

/** No answer came in time, or none that can be used. */
export class UnreachableError extends Error {}

/** What of `fetch` openid-client needs. */
export type ProviderFetch = (
  url: string,
  options: {
    readonly method?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
  },
) => Promise<Response>

/**
 * Asks providers, within reach, for at most five seconds and a mebibyte each; it follows no redirect. `fetch` cannot
 * be told which of the addresses of a name it may connect to.
 */
export function createProviderFetch(reach: ProviderReach): ProviderFetch {
  return async (asked, { method = 'GET', headers = {}, body }) => {
    const url = new URL(asked)
    checkReach(url, reach)
    try {
      const answer = await send(url, method, headers, textOf(body), reach)
      const read = await readAll(answer)
      const status = answer.statusCode ?? 500
      const isEmpty = status === 204 || status === 304
      return new Response(isEmpty ? null : read, { status, headers: headersOf(answer) })
    } catch (error) {
      if (error instanceof OutOfReachError) throw error
      throw new UnreachableError('the provider does not answer', { cause: error })
    }
  }
}

/** Providers are sent forms, and nothing else. */
function textOf(body: unknown): string | null {
  if (body == null) return null
  if (typeof body === 'string' || body instanceof URLSearchParams) return body.toString()
  throw new Error('a provider is sent what is no form')
}

async function send(
  url: URL,
  method: string,
  headers: OutgoingHttpHeaders,
  body: string | null,
  reach: ProviderReach,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) }
    const sent = request(
      url,
      {
        method,
        headers: { ...headers, ...length, 'accept-encoding': 'identity' },
        lookup: lookupWithin(reach),
        agent: false,
        signal,
      },
      resolve,
    )
    sent.once('error', reject)
    sent.end(body ?? undefined)
  })
}

async function readAll(answer: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > MOST_BYTES) throw new Error('the answer is too large')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value)
  }
  return headers
}
