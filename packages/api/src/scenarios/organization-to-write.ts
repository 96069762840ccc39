import type { OrganizationState } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { readGlobalId } from '../graphql/relay/global-id.js'

/** The organization of an input, by its opaque id or slug, of which the principal may keep scenarios; else null. */
export async function organizationToWrite(
  { organizations, services }: RequestContext,
  given: string,
): Promise<OrganizationState | null> {
  const global = readGlobalId(given)
  const found =
    global?.type === 'Organization'
      ? await organizations.byId(global.parts[0] ?? '', 'scenario.write')
      : await organizations.bySlug(given, 'scenario.write')
  return found && services.states.get(found.id)
}
