import type { Id } from '@postscale/domain'
import { decodeReference } from '../../../shared/relay/global-id.js'

interface Filter {
  readonly accountId?: string | null
  readonly ownerPositionId?: string | null
}

interface Owned {
  readonly accountId: Id
  readonly ownerPositionId?: Id | null
}

/**
 * Whether a thing is of the account, and of the owner, that a filter names.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function belongsTo({ accountId, ownerPositionId }: Filter): (thing: Owned) => boolean {
  const account = accountId ? decodeReference('Account', accountId, ['filter', 'accountId']) : null
  const owner = ownerPositionId
    ? decodeReference('Position', ownerPositionId, ['filter', 'ownerPositionId'])
    : null
  return (thing) =>
    (account === null || thing.accountId === account) &&
    (owner === null || thing.ownerPositionId === owner)
}
