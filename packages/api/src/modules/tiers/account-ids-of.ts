import type { Id } from '@postscale/domain'
import { decodeReference } from '../../shared/relay/global-id.js'

/**
 * Accounts that are named in an argument; null when none are.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function accountIdsOf(
  ids: readonly string[] | null | undefined,
  path: readonly string[],
): readonly Id[] | null {
  return ids?.map((id, index) => decodeReference('Account', id, [...path, index])) ?? null
}
