import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyRequest } from 'fastify'
import { clientAddressHeader } from '../session/auth.js'

/** A request's headers for better-auth, with the address that the request really came from. */
export function toFetchHeaders(request: FastifyRequest): Headers {
  const headers = fromNodeHeaders(request.headers)
  headers.set(clientAddressHeader, request.ip)
  return headers
}

/**
 * A request for better-auth; the body was already read as JSON.
 *
 * @param body what of it better-auth is told.
 */
export function toFetchRequest(request: FastifyRequest, body: unknown): Request {
  const url = new URL(request.url, `${request.protocol}://${request.host}`)
  const headers = toFetchHeaders(request)
  headers.delete('content-length')
  headers.delete('transfer-encoding')
  const hasBody = request.method === 'POST'
  if (hasBody) headers.set('content-type', 'application/json')
  return new Request(url, {
    method: request.method,
    headers,
    ...(hasBody ? { body: JSON.stringify(body ?? {}) } : {}),
  })
}
