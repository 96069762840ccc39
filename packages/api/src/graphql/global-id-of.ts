import { THINGS, type Id, type ThingKind } from '@postscale/domain'
import { encodeGlobalId } from './relay/global-id.js'

/**
 * The opaque id of a thing, by which `node` finds it.
 *
 * @param id its id, or its key.
 * @param accountId of coverage, which is found through its account.
 */
export function globalIdOf(
  organizationId: Id,
  kind: string,
  id: string,
  accountId: Id | null = null,
): string {
  const { type } = THINGS[kind as ThingKind].words
  if (kind === 'organization') return encodeGlobalId(type, id)
  return accountId === null
    ? encodeGlobalId(type, organizationId, id)
    : encodeGlobalId(type, organizationId, accountId, id)
}
