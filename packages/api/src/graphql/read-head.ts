import type { Id } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { readDay } from './read-view.js'
import { todayOf } from './today.js'
import { organizationOfHead, type OrganizationType } from './types/organization-type.js'

/**
 * What an organization says of itself on a day, as it is recorded now, without what belongs to it;
 * null when there is none. Whether the principal may see it has been asked before.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export async function readHead(
  { services }: Pick<RequestContext, 'services'>,
  organizationId: Id,
  asOf: string | null | undefined,
): Promise<OrganizationType | null> {
  const head = await services.organizationHeads.find(organizationId)
  const day = asOf == null ? null : readDay(asOf, ['at', 'asOf'])
  return head && organizationOfHead(head, day ?? todayOf(head))
}
