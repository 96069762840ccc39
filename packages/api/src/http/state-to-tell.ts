import type { OrganizationState } from '@postscale/domain'
import type { RequestContext } from '../context.js'

/** Which organization is asked for, by its slug, and at which revision; at the latest without one. */
interface AskedState {
  readonly organization: string
  readonly revision?: number | undefined
}

/** An organization that the principal may see, as it was at a revision; null where there is none. */
export async function stateToTell(
  context: RequestContext,
  { organization, revision }: AskedState,
): Promise<OrganizationState | null> {
  const { states } = context.services
  const found = await context.organizations.bySlug(organization, 'organization.export')
  if (found === null) return null
  const state =
    revision === undefined
      ? await states.get(found.id)
      : await states.atRevision(found.id, revision)
  return state && context.shown(state)
}
