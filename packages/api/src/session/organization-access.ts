import { type Action, isId } from '@postscale/domain'
import type { Denials } from './access-log/denials.js'
import { secondFactorWanted } from '../errors/request-texts.js'
import { denied, grantIn } from './can.js'
import type { OrganizationDirectory, OrganizationReference } from './organization.repository.js'
import type { Principal } from './principal.js'

/**
 * The organizations that the principal of a request may enter. Those that they may not are unknown to them; where they
 * may enter but not do something, they are told so.
 */
export interface OrganizationAccess {
  /** @throws RequestError FORBIDDEN, SECOND_FACTOR_REQUIRED */
  bySlug(slug: string, action?: Action): Promise<OrganizationReference | null>
  /** @throws RequestError FORBIDDEN, SECOND_FACTOR_REQUIRED */
  byId(id: string, action?: Action): Promise<OrganizationReference | null>
  /** The ids of all of them; null when they are all that there are. */
  readonly ids: readonly string[] | null
  /** All of them, by slug, but those that are closed. */
  list(): Promise<readonly OrganizationReference[]>
  /** Those that want a second factor first, by slug. */
  closed(): Promise<readonly OrganizationReference[]>
}

const NONE: ReadonlySet<string> = new Set()

export function createOrganizationAccess(
  principal: Principal,
  directory: OrganizationDirectory,
  denials: Pick<Denials, 'note'>,
): OrganizationAccess {
  const { allOrganizations, grants, closed = NONE } = principal.access
  const allowed = (found: OrganizationReference | null, action: Action) => {
    const grant = found && grantIn(principal, found.id)
    if (found !== null && closed.has(found.id)) throw secondFactorWanted()
    if (found === null || !grant?.actions.has('organization.read')) return null
    if (!grant.actions.has(action)) throw denied({ principal, denials }, action, found.id)
    return found
  }
  const ids = allOrganizations ? null : [...grants.keys()]
  // Looked for among their own alone, so that others take as long as those that are not there.
  const named = async (slug: string) =>
    ids === null ? directory.bySlug(slug) : directory.bySlugAmong(slug, ids)
  return {
    bySlug: async (slug, action = 'organization.read') => allowed(await named(slug), action),
    byId: async (id, action = 'organization.read') =>
      isId(id) && (closed.has(id) || grantIn(principal, id) !== null)
        ? allowed(await directory.byId(id), action)
        : null,
    ids,
    list: async () => {
      const all = await (ids === null ? directory.all() : directory.some(ids))
      return all.filter(({ id }) => !closed.has(id))
    },
    closed: async () => (closed.size === 0 ? [] : directory.some([...closed])),
  }
}
