import type { OrganizationState } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { organizationNamed } from '../graphql/organization-named.js'

/** The organization of an input, by its opaque id or slug, of which the principal may keep scenarios; else null. */
export async function organizationToWrite(
  context: RequestContext,
  named: string,
): Promise<OrganizationState | null> {
  const found = await organizationNamed(context, named, 'scenario.write')
  return found && context.services.states.get(found.id)
}
