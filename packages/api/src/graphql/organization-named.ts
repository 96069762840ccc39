import type { Action } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { readGlobalId } from './relay/global-id.js'

/** The organization of an argument, by its opaque id or its slug; null when the principal may not do that there. */
export async function organizationNamed(
  { organizations }: Pick<RequestContext, 'organizations'>,
  named: string,
  action: Action,
) {
  const global = readGlobalId(named)
  return global?.type === 'Organization'
    ? organizations.byId(global.parts[0] ?? '', action)
    : organizations.bySlug(named, action)
}
