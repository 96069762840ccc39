import { DELIMITERS, localize, type Message } from '@postscale/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { RequestContext } from '../context.js'
import { badUserInput } from '../errors/request-error.js'
import { encodeGlobalId } from '../graphql/relay/global-id.js'
import { UploadError } from '../imports/upload/parse-rows.js'
import { stageUpload } from '../imports/upload/stage-upload.js'
import type { UploadRepository } from '../imports/upload/upload.repository.js'
import { type ContextDependencies, createContext } from './create-context.js'
import { reportRoute } from './report-route.js'
import { unlimited } from './watch-request.js'

const query = z.object({
  organization: z.string().min(1).max(200),
  filename: z.string().trim().min(1).max(255).default('upload.csv'),
  encoding: z.string().trim().min(1).max(40).optional(),
  delimiter: z.enum(DELIMITERS).optional(),
})

interface UploadRouteOptions extends ContextDependencies {
  readonly uploads: UploadRepository
  /** Most bytes of a file. */
  readonly maxBytes: number
}

/**
 * `POST /imports?organization=…&filename=…[&encoding=…][&delimiter=…]` with the file as its body
 * (`text/csv` or `application/octet-stream`): stages it as it comes and answers the upload's id.
 */
function uploadRoute(app: FastifyInstance, options: UploadRouteOptions): void {
  app.register(async (scope) => {
    for (const type of ['text/csv', 'application/octet-stream']) {
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
  if (!read.success) throw badUserInput(read.error.issues[0]?.path.map(String) ?? [])
  const { organization, filename, encoding = null, delimiter = null } = read.data
  const found = await context.organizations.bySlug(organization, 'import.write')
  if (found === null)
    return refuse(request, reply, 404, 'NOT_FOUND', notFound(organization), context)
  try {
    const upload = await stageUpload(options.uploads, {
      organizationId: found.id,
      fileName: filename,
      bytes: request.body as AsyncIterable<Uint8Array>,
      encoding,
      delimiter,
      maxBytes: options.maxBytes,
    })
    const { id, fileName, rows, header, bytes } = upload
    return await reply.code(201).send({
      upload: {
        id: encodeGlobalId('ImportUpload', found.id, id),
        fileName,
        rows,
        columns: header,
        bytes,
        encoding: upload.encoding,
        delimiter: upload.delimiter,
      },
    })
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
  reportRoute(app, { ...dependencies, imports })
}
