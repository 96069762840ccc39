import type { FastifyRequest } from 'fastify'
import type { Session } from '../session/session.js'

/** Under which address a browser reaches the server: the one that is set, or else what the browser says. */
export function originOf({ origin, originFixed }: Session, request: FastifyRequest): string {
  return originFixed ? origin : new URL(`${request.protocol}://${request.host}`).origin
}
