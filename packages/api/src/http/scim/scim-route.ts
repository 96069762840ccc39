import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RequestError } from '../../errors/request-error.js'
import type { Session } from '../../session/session.js'
import { outageOf } from '../outage.js'
import { resourceTypes, schemas, serviceProviderConfig } from './schemas.js'
import { groupRoutes } from './group-routes.js'
import { toList } from './to-scim.js'
import { ScimError, toScimError } from './scim-error.js'
import { SCIM_PATH } from '../../session/provisioning/provisioning.js'
import type { ScimRequest } from './scim-request.js'
import { userRoutes } from './user-routes.js'

/** The media type of SCIM, and the one that some send instead. */
const TYPES = ['application/scim+json', 'application/json']
const attempts = { window: 60, max: 1_500 }

/** `/scim/v2` of RFC 7644: the directory of an organization says who its members are. */
export function scimRoutes(app: FastifyInstance, session: Session): void {
  app.register(async (scope) => {
    scope.removeContentTypeParser('application/json')
    const parse = scope.getDefaultJsonParser('error', 'ignore')
    scope.addContentTypeParser(TYPES, { parseAs: 'string' }, parse)
    scope.setErrorHandler(sendScimError)
    scope.addHook('onSend', async (_request, reply) => {
      reply.header('content-type', 'application/scim+json; charset=utf-8')
      reply.header('cache-control', 'no-store')
    })
    const asked = new WeakMap<FastifyRequest, ScimRequest>()
    scope.addHook('onRequest', async (request) => {
      asked.set(request, await readAsked(session, request))
    })
    const of = (request: FastifyRequest) => asked.get(request)!
    discoveryRoutes(scope, of)
    userRoutes(scope, session, of)
    groupRoutes(scope, session, of)
    scope.all(`${SCIM_PATH}/*`, async () => {
      throw new ScimError(404, 'There is nothing here.')
    })
  })
}

function discoveryRoutes(
  scope: FastifyInstance,
  asked: (request: FastifyRequest) => ScimRequest,
): void {
  scope.get(`${SCIM_PATH}/ServiceProviderConfig`, async (request) =>
    serviceProviderConfig(asked(request).base),
  )
  for (const [name, all] of Object.entries({ ResourceTypes: resourceTypes, Schemas: schemas })) {
    scope.get(`${SCIM_PATH}/${name}`, async (request) => {
      const resources = all(asked(request).base)
      return toList(resources.length, 1, resources)
    })
    scope.get<{ Params: { id: string } }>(`${SCIM_PATH}/${name}/:id`, async (request) => {
      const found = all(asked(request).base).find(({ id }) => id === request.params.id)
      if (found === undefined) throw new ScimError(404, 'There is nothing here.')
      return found
    })
  }
}

/** @throws ScimError */
async function readAsked(session: Session, request: FastifyRequest): Promise<ScimRequest> {
  const hasToken = request.headers.authorization !== undefined
  const principal = hasToken ? await session.principals.resolve(request.headers) : null
  if (principal?.kind !== 'token') throw new ScimError(401, 'A token is needed, and is not valid.')
  const grants = [...principal.access.grants]
  const [only, ...others] = grants.filter(([, { actions }]) => actions.has('member.provision'))
  if (only === undefined || others.length > 0 || principal.access.allOrganizations) {
    throw new ScimError(403, 'The token is not for provisioning the members of one organization.')
  }
  const [organizationId] = only
  const { allowed } = await session.attempts.consume(`scim:${organizationId}`, attempts)
  if (!allowed) throw new ScimError(429, 'Too many requests. Try again in a minute.')
  const { origin, originFixed } = session
  const own = originFixed ? origin : `${request.protocol}://${request.host}`
  return { directory: { organizationId, actor: principal }, base: `${own}${SCIM_PATH}` }
}

function sendScimError(
  error: FastifyError | ScimError | RequestError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof ScimError) {
    if (error.status === 401) reply.header('www-authenticate', 'Bearer')
    if (error.status === 429) reply.header('retry-after', '60')
    const { status, message, scimType } = error
    return reply.code(status).send(toScimError(status, message, scimType))
  }
  if (outageOf(error) !== null) {
    reply.header('retry-after', '1')
    return reply.code(503).send(toScimError(503, 'The database cannot be reached. Try again.'))
  }
  const status =
    error instanceof RequestError ? 400 : 'statusCode' in error ? (error.statusCode ?? 500) : 500
  if (status >= 500) request.log.error({ err: error }, 'a request ran into a bug')
  const detail = status < 500 ? error.message : 'Something went wrong on our side.'
  return reply
    .code(status)
    .send(toScimError(status, detail, status === 400 ? 'invalidSyntax' : undefined))
}
