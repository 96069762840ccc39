import type { IncomingMessage } from 'node:http'
import { newId } from '../new-id.js'

const acceptable = /^[A-Za-z0-9._-]{8,100}$/

/** The id a proxy gave the request, if it is fit to be logged, or a new one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && acceptable.test(given) ? given : newId()
}
