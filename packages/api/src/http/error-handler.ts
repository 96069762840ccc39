import { matchLocale, type LocalizedText } from '@postscale/domain'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { RequestError } from '../errors/request-error.js'
import { requestTexts } from '../errors/request-texts.js'
import { outageOf } from './outage.js'

/** Answers what goes wrong outside of GraphQL in the shape that GraphQL has, so that clients know one. */
export function sendError(
  error: FastifyError | RequestError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof RequestError) return sendRequestError(error, request, reply)
  if (request.raw.destroyed && !request.raw.complete) {
    request.log.info({ reason: error.message }, 'the caller left')
    return send(request, reply, 400, badRequest.code, badRequest.text)
  }
  const outage = outageOf(error)
  if (outage !== null) {
    request.log.warn({ reason: error.message }, 'the database is not available')
    return sendRequestError(outage, request, reply)
  }
  const status = error.statusCode ?? 500
  const known = status < 500 ? (byStatus[status] ?? badRequest) : undefined
  if (!known) request.log.error({ err: error }, 'a request ran into a bug')
  const { code, text } = known ?? { code: 'INTERNAL_SERVER_ERROR', text: requestTexts.internal }
  return send(request, reply, known ? status : 500, code, text)
}

/** The answer where there is nothing. */
export function sendNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return send(request, reply, 404, 'NOT_FOUND', requestTexts.notFound)
}

const badRequest = { code: 'BAD_REQUEST', text: requestTexts.badRequest }

const byStatus: Readonly<Record<number, { code: string; text: LocalizedText }>> = {
  413: { code: 'TOO_LARGE', text: requestTexts.tooLarge },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', text: requestTexts.unsupportedMediaType },
}

const statusOfCode: Partial<Record<RequestError['code'], number>> = {
  BAD_USER_INPUT: 400,
  FORBIDDEN: 403,
  SECOND_FACTOR_REQUIRED: 403,
}

function sendRequestError(
  error: RequestError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { http, ...extensions } = error.extensions as {
    http?: { status?: number; headers?: ReadonlyMap<string, string> }
  }
  for (const [name, value] of http?.headers ?? []) reply.header(name, value)
  const status = http?.status ?? statusOfCode[error.code] ?? 500
  const message = error.text(localeOf(request))
  return reply
    .code(status)
    .send({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] })
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  text: LocalizedText,
): FastifyReply {
  const message = text[localeOf(request)]
  return reply
    .code(status)
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] })
}

function localeOf(request: FastifyRequest) {
  return matchLocale(request.headers['accept-language'], 'en')
}
