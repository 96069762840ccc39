import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { DirectoryUser } from '../../session/provisioning/directory-user.js'
import type { ProvisioningRefusal } from '../../session/provisioning/provisioning.repository.js'
import type { Session } from '../../session/session.js'
import { MOST_RESULTS } from './schemas.js'
import { readFilter } from './filter.js'
import { readPatch } from './patch.js'
import { patchUser } from './patch-user.js'
import { readUser } from './read-user.js'
import { toList, toScimUser } from './to-scim.js'
import { ScimError } from './scim-error.js'
import { SCIM_PATH } from '../../session/provisioning/provisioning.js'
import type { ScimRequest } from './scim-request.js'

const number = z.coerce.number().int()
const query = z.object({
  filter: z.string().max(1_000).optional(),
  startIndex: number.default(1),
  count: number.default(100),
})

type WithId = { Params: { id: string } }

/** `/scim/v2/Users`: the members of an organization. */
export function userRoutes(
  scope: FastifyInstance,
  { provisioning }: Session,
  asked: (request: FastifyRequest) => ScimRequest,
): void {
  scope.get(`${SCIM_PATH}/Users`, async (request) => {
    const { directory, base } = asked(request)
    const read = query.safeParse(request.query)
    if (!read.success) throw new ScimError(400, 'The query cannot be used.', 'invalidValue')
    const startIndex = Math.max(1, read.data.startIndex)
    const count = Math.min(MOST_RESULTS, Math.max(0, read.data.count))
    const filter = readFilter(read.data.filter)
    const window = { offset: startIndex - 1, count }
    const { total, users } = await provisioning.members.page(
      directory.organizationId,
      filter,
      window,
    )
    return toList(
      total,
      startIndex,
      users.map((user) => toScimUser(user, base)),
    )
  })

  scope.get<WithId>(`${SCIM_PATH}/Users/:id`, async (request) => {
    const { directory, base } = asked(request)
    return toScimUser(
      told(await provisioning.members.find(directory.organizationId, request.params.id)),
      base,
    )
  })

  scope.post(`${SCIM_PATH}/Users`, async (request, reply) => {
    const { directory, base } = asked(request)
    const made = await provisioning.create(directory, readUser(request.body))
    if (made === 'NOT_SERVED') {
      throw new ScimError(
        400,
        'The e-mail address is of no domain that the organization has proved.',
        'invalidValue',
      )
    }
    const user = told(made)
    log(request, directory.organizationId, user.id, 'let in by the directory')
    return reply
      .code(201)
      .header('location', `${base}/Users/${user.id}`)
      .send(toScimUser(user, base))
  })

  scope.put<WithId>(`${SCIM_PATH}/Users/:id`, async (request) => {
    const { directory, base } = asked(request)
    const { id } = request.params
    const changed = await provisioning.change(directory, id, ({ email }) =>
      readUser(request.body, email),
    )
    log(request, directory.organizationId, id, 'replaced by the directory')
    return toScimUser(told(changed), base)
  })

  scope.patch<WithId>(`${SCIM_PATH}/Users/:id`, async (request) => {
    const { directory, base } = asked(request)
    const { id } = request.params
    const operations = readPatch(request.body)
    const changed = await provisioning.change(directory, id, (user) => patchUser(user, operations))
    log(request, directory.organizationId, id, 'changed by the directory')
    return toScimUser(told(changed), base)
  })

  scope.delete<WithId>(`${SCIM_PATH}/Users/:id`, async (request, reply) => {
    const { directory } = asked(request)
    const { id } = request.params
    const why = await provisioning.remove(directory, id)
    if (why !== null) throw refusalOf(why)
    log(request, directory.organizationId, id, 'put out by the directory')
    return reply.code(204).send()
  })
}

function told(answer: DirectoryUser | ProvisioningRefusal | null): DirectoryUser {
  if (answer === null || typeof answer === 'string') throw refusalOf(answer ?? 'UNKNOWN')
  return answer
}

function refusalOf(why: ProvisioningRefusal): ScimError {
  switch (why) {
    case 'UNKNOWN':
      return new ScimError(404, 'There is no such user.')
    case 'TAKEN':
      return new ScimError(409, 'A member has that userName or e-mail address.', 'uniqueness')
    case 'LAST_OWNER':
      return new ScimError(400, 'Nobody would be left who may do everything here.', 'mutability')
  }
}

function log({ log: lines }: FastifyRequest, organizationId: string, userId: string, what: string) {
  lines.info({ organizationId, userId }, `a member was ${what}`)
}
