import type { OrganizationState } from '@postscale/domain'
import type { RequestContext } from '../context.js'

/** Which organization is asked for, by its slug, and at which revision; at the latest without one. */
interface AskedState {
  readonly organization: string
  readonly revision?: number | undefined
}

/** An organization that the principal may see, as it was at a revision; null where there is none. */
export async function stateToTell(
  { organizations, services: { states } }: RequestContext,
  { organization, revision }: AskedState,
): Promise<OrganizationState | null> {
  const found = await organizations.bySlug(organization, 'organization.read')
  if (found === null) return null
  return revision === undefined ? states.get(found.id) : states.atRevision(found.id, revision)
}
