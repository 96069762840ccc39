import { isId } from '@postscale/domain'
import { can, type Action } from './actions.js'
import type { OrganizationDirectory, OrganizationReference } from './organization.repository.js'
import type { Principal } from './principal.js'

/** The organizations that the principal of a request may enter. Unknown and forbidden look alike. */
export interface OrganizationAccess {
  bySlug(slug: string, action?: Action): Promise<OrganizationReference | null>
  byId(id: string, action?: Action): Promise<OrganizationReference | null>
  /** The ids of all of them; null when they are all that there are. */
  readonly ids: readonly string[] | null
  /** All of them, by slug. */
  list(): Promise<readonly OrganizationReference[]>
}

export function createOrganizationAccess(
  principal: Principal,
  directory: OrganizationDirectory,
): OrganizationAccess {
  const allowed = (found: OrganizationReference | null, action: Action) =>
    found && can(principal, action, found.id) ? found : null
  const { allOrganizations, roles } = principal.access
  const ids = allOrganizations ? null : [...roles.keys()]
  return {
    bySlug: async (slug, action = 'organization.read') =>
      allowed(await directory.bySlug(slug), action),
    byId: async (id, action = 'organization.read') =>
      isId(id) ? allowed(await directory.byId(id), action) : null,
    ids,
    list: async () => (ids === null ? directory.all() : directory.some(ids)),
  }
}
