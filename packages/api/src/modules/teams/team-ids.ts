import type { Id, OrganizationView } from '@postscale/domain'
import { decodeReference } from '../../shared/relay/global-id.js'

/**
 * The teams that a filter means: the named one and, unless told otherwise, everything below it.
 *
 * @returns null when the filter names none.
 * @throws RequestError BAD_USER_INPUT
 */
export function teamIds(
  view: OrganizationView,
  { teamId, withBranch }: { teamId?: string | null; withBranch?: boolean | null },
): ReadonlySet<Id> | null {
  if (!teamId) return null
  const id = decodeReference('Team', teamId, ['filter', 'teamId'])
  return withBranch === false ? new Set([id]) : view.branch(id)
}
