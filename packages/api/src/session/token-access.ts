import type { ApiToken } from './api-token.repository.js'
import type { Access } from './principal.js'

/**
 * What a token may enter: never more than its user may at the time.
 *
 * @param ofUser its user's access; null for a token that belongs to no user.
 */
export function tokenAccess(
  { scope, organizationIds }: Pick<ApiToken, 'scope' | 'organizationIds'>,
  ofUser: Access | null,
): Access {
  const everything: Access = { allOrganizations: true, roles: new Map() }
  const most = ofUser ?? everything
  if (scope !== 'ORGANIZATIONS') return most
  const roles = new Map<string, string>()
  for (const id of organizationIds) {
    const role = most.roles.get(id) ?? (most.allOrganizations ? 'OWNER' : undefined)
    if (role !== undefined) roles.set(id, role)
  }
  return { allOrganizations: false, roles }
}
