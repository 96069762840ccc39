import { PROVIDED_ROLES, type ProvidedRole } from '@postscale/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { DirectoryUser } from '../../session/provisioning/directory-user.js'
import type { Session } from '../../session/session.js'
import { readPatch } from './patch.js'
import { changeTo, type GroupChange, memberIds, patchGroup } from './patch-group.js'
import { GROUP_NAMES, groupOf, toList, toScimGroup } from './to-scim.js'
import { ScimError } from './scim-error.js'
import { SCIM_PATH } from '../../session/provisioning/provisioning.js'
import type { ScimRequest } from './scim-request.js'

type WithId = { Params: { id: string } }

const NAMED = /^\s*displayName\s+eq\s+"([^"\\]*)"\s*$/i
const MOST_MEMBERS = 100_000

/** `/scim/v2/Groups`: the roles that a directory can give. Nobody makes or takes away groups. */
export function groupRoutes(
  scope: FastifyInstance,
  { provisioning }: Session,
  asked: (request: FastifyRequest) => ScimRequest,
): void {
  const membersOf = async (organizationId: string, role: ProvidedRole) => {
    const window = { offset: 0, count: MOST_MEMBERS }
    return (await provisioning.members.page(organizationId, { role }, window)).users
  }
  const change = async (
    { directory }: ScimRequest,
    role: ProvidedRole,
    changing: (members: ReadonlySet<string>) => GroupChange,
  ): Promise<readonly DirectoryUser[]> => {
    const { organizationId } = directory
    const before = await membersOf(organizationId, role)
    const changed = changing(new Set(before.map(({ id }) => id)))
    if (!(await provisioning.changeRole(directory, role, changed))) {
      throw new ScimError(400, 'One of the members is no user here.', 'invalidValue')
    }
    return membersOf(organizationId, role)
  }

  scope.get<{ Querystring: { filter?: string; excludedAttributes?: string } }>(
    `${SCIM_PATH}/Groups`,
    async (request) => {
      const { directory, base } = asked(request)
      const { filter, excludedAttributes = '' } = request.query
      const [, name] = filter === undefined ? [] : (NAMED.exec(filter) ?? [])
      if (filter !== undefined && name === undefined) {
        throw new ScimError(400, 'Only displayName can be asked for, by eq.', 'invalidFilter')
      }
      const roles = PROVIDED_ROLES.filter(
        (role) => name === undefined || GROUP_NAMES[role].toLowerCase() === name.toLowerCase(),
      )
      const isBrief = excludedAttributes.split(',').some((each) => each.trim() === 'members')
      const groups: object[] = []
      for (const role of roles) {
        const members = isBrief ? null : await membersOf(directory.organizationId, role)
        groups.push(toScimGroup(role, members, base))
      }
      return toList(groups.length, 1, groups)
    },
  )

  scope.get<WithId>(`${SCIM_PATH}/Groups/:id`, async (request) => {
    const { directory, base } = asked(request)
    const role = readGroup(request.params.id)
    return toScimGroup(role, await membersOf(directory.organizationId, role), base)
  })

  scope.patch<WithId>(`${SCIM_PATH}/Groups/:id`, async (request) => {
    const role = readGroup(request.params.id)
    const operations = readPatch(request.body)
    const members = await change(asked(request), role, (before) => patchGroup(before, operations))
    return toScimGroup(role, members, asked(request).base)
  })

  scope.put<WithId>(`${SCIM_PATH}/Groups/:id`, async (request) => {
    const role = readGroup(request.params.id)
    const { members: given = [] } = (request.body ?? {}) as { members?: unknown }
    const next = new Set(memberIds(given))
    const members = await change(asked(request), role, (before) => changeTo(before, next))
    return toScimGroup(role, members, asked(request).base)
  })

  scope.route({
    method: ['POST', 'DELETE'],
    url: `${SCIM_PATH}/Groups`,
    handler: async () => {
      throw new ScimError(501, 'The groups are the roles: assign members to one of these.')
    },
  })
}

function readGroup(id: string): ProvidedRole {
  const role = groupOf(id)
  if (role === null) throw new ScimError(404, 'There is no such group.')
  return role
}
