import type { NodeLoader } from '../../shared/relay/node-loader.js'
import { readView } from './read-view.js'
import { OrganizationType } from './types/organization-type.js'

/** Finds an organization by its opaque id. */
export const organizationLoader: NodeLoader = async (context, [id = '']) => {
  const found = await context.organizations.byId(id)
  const view = found && (await readView(context, found.id))
  return view && new OrganizationType(view)
}
