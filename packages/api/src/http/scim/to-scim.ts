import { PROVIDED_ROLES, type ProvidedRole } from '@postscale/domain'
import type { DirectoryUser } from '../../session/provisioning/directory-user.js'

export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group'

/** What the groups of a directory are called here: one for each role that it can give. */
export const GROUP_NAMES: Readonly<Record<ProvidedRole, string>> = {
  ADMIN: 'Administrator',
  PLANNER: 'Planner',
  VIEWER: 'Viewer',
  AUDITOR: 'Auditor',
}

export function groupOf(id: string): ProvidedRole | null {
  return PROVIDED_ROLES.find((role) => role === id) ?? null
}

/** A member as SCIM tells them. */
export function toScimUser(user: DirectoryUser, base: string): object {
  const { id, userName, externalId, givenName, familyName, displayName, name, active } = user
  return {
    schemas: [USER_SCHEMA],
    id,
    ...(externalId !== null && { externalId }),
    userName,
    name: {
      formatted: displayName ?? name,
      ...(givenName !== null && { givenName }),
      ...(familyName !== null && { familyName }),
    },
    displayName: displayName ?? name,
    active,
    emails: [{ value: user.email, type: 'work', primary: true }],
    groups: groupsOf(user, base),
    meta: {
      resourceType: 'User',
      created: user.createdAt.toISOString(),
      lastModified: user.updatedAt.toISOString(),
      location: `${base}/Users/${id}`,
    },
  }
}

function groupsOf({ role }: DirectoryUser, base: string): readonly object[] {
  const group = groupOf(role)
  if (group === null) return []
  return [{ value: group, display: GROUP_NAMES[group], $ref: `${base}/Groups/${group}` }]
}

/** A role, with those who have it, as SCIM tells it. */
export function toScimGroup(
  role: ProvidedRole,
  members: readonly DirectoryUser[] | null,
  base: string,
): object {
  return {
    schemas: [GROUP_SCHEMA],
    id: role,
    displayName: GROUP_NAMES[role],
    ...(members !== null && {
      members: members.map(({ id, name }) => ({
        value: id,
        display: name,
        $ref: `${base}/Users/${id}`,
      })),
    }),
    meta: { resourceType: 'Group', location: `${base}/Groups/${role}` },
  }
}

/** A page of resources as SCIM tells it. */
export function toList(total: number, startIndex: number, resources: readonly object[]): object {
  return {
    schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources,
  }
}
