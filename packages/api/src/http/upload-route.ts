import { Readable } from 'node:stream'
import { DELIMITERS, localize, type Message } from '@postscale/domain'
import { errorCodes, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { RequestContext } from '../context.js'
import { encodeGlobalId } from '../graphql/relay/global-id.js'
import { UploadError } from '../imports/upload/parse-rows.js'
import { receiveUpload } from '../imports/upload/receive-upload.js'
import type { Upload, UploadRepository } from '../imports/upload/upload.repository.js'
import { badInput } from './bad-input.js'
import { type ContextDependencies, createContext } from './create-context.js'
import { refuseAnnounced } from './refuse-announced.js'
import { reportRoutes } from './report-route.js'
import { unlimited } from './watch-request.js'

const query = z.object({
  organization: z.string().min(1).max(200),
  filename: z.string().trim().min(1).max(255).default('upload.csv'),
  encoding: z.string().trim().min(1).max(40).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
})

/** What clients call the bodies they send; what they are, their bytes tell. */
const BODY_TYPES = [
  'text/csv',
  'application/octet-stream',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
]

interface UploadRouteOptions extends ContextDependencies {
  readonly uploads: UploadRepository
  /** Most bytes of a file. */
  readonly maxBytes: number
}

/**
 * `POST /imports?organization=…&filename=…[&encoding=…][&delimiter=…]` with the file as its body
 * (a CSV file, an Excel workbook or a zip of these): stages it as it comes and answers its tables, and
 * what is left out of it. `upload` is the only table of a file, or the first.
 */
function uploadRoute(app: FastifyInstance, options: UploadRouteOptions): void {
  app.register(async (scope) => {
    for (const type of BODY_TYPES) {
      scope.addContentTypeParser(type, (_request, body, done) => {
        done(null, body)
      })
    }
    scope.post('/imports', async (request, reply) => serve(request, reply, options))
  })
}

async function serve(
  request: FastifyRequest,
  reply: FastifyReply,
  options: UploadRouteOptions,
): Promise<FastifyReply> {
  const context = await createContext(options, request, unlimited())
  const read = query.safeParse(request.query)
  if (!read.success) throw badInput(read.error)
  const { organization, filename, encoding = null, delimiter = null } = read.data
  const { body } = request
  if (!(body instanceof Readable)) {
    throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(request.headers['content-type'])
  }
  refuseAnnounced(request, options.maxBytes)
  const found = await context.organizations.bySlug(organization, 'import.write')
  if (found === null)
    return refuse(request, reply, 404, 'NOT_FOUND', notFound(organization), context)
  try {
    const received = await receiveUpload(options.uploads, {
      organizationId: found.id,
      fileName: filename,
      bytes: body,
      encoding,
      delimiter,
      maxBytes: options.maxBytes,
    })
    const tables = received.uploads.map(told)
    const leftOut = received.leftOut.map((message) => ({
      file: message.params.file,
      message: localize(context.locale, message),
    }))
    return await reply.code(201).send({ upload: tables[0], uploads: tables, leftOut })
  } catch (error) {
    if (!(error instanceof UploadError)) throw error
    // The rest of the body stays unread, so the connection is of no more use.
    reply.header('connection', 'close')
    const { problem } = error
    if (problem === 'TOO_LARGE') throw Object.assign(error, { statusCode: 413 })
    const { code, params } = problem
    const message = { key: `imports.${code}`, params } as Message
    return refuse(request, reply, 422, code, message, context)
  }
}

/** A table as the answer tells it. */
function told({ organizationId, id, fileName, rows, header, ...upload }: Upload) {
  const { bytes, encoding, delimiter } = upload
  const globalId = encodeGlobalId('ImportUpload', organizationId, id)
  return { id: globalId, fileName, rows, columns: header, bytes, encoding, delimiter }
}

function notFound(id: string): Message {
  return { key: 'problems.NOT_FOUND', params: { thing: 'organization', id } }
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: string,
  message: Message,
  { locale }: RequestContext,
): FastifyReply {
  const extensions = { code, requestId: request.id }
  return reply.code(status).send({ errors: [{ message: localize(locale, message), extensions }] })
}

/** The imports' routes besides GraphQL: files in, reports out. */
export function importRoutes(app: FastifyInstance, dependencies: ContextDependencies): void {
  const { imports } = dependencies.services
  uploadRoute(app, { ...dependencies, uploads: imports.uploads, maxBytes: imports.maxBytes })
  reportRoutes(app, { ...dependencies, imports })
}
