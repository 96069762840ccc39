import { errorCodes, type FastifyRequest } from 'fastify'

/** Refuses a body that says itself that it is too large, before any of it is read. */
export function refuseAnnounced({ headers }: FastifyRequest, mostBytes: number): void {
  if (Number(headers['content-length'] ?? 0) > mostBytes) {
    throw new errorCodes.FST_ERR_CTP_BODY_TOO_LARGE()
  }
}
