import type { OrganizationView } from '../../state/view.js'
import { type CapacityRow, rowOfWork } from '../capacity/capacity-row.js'
import type { CountedIn } from '../hire-triggers/group-tally.js'

/**
 * The groups that a live account counts in, the organization besides, as a row of the CSMs' table: the team of
 * the seat, or the pool, that is accountable for its CSM work, and its segment. Null where it is another row's.
 */
export function csmPlaces(
  { accounts, coverage, positions }: OrganizationView,
  row: number,
  capacityRow: CapacityRow,
): CountedIn | null {
  const [segment, tier] = [accounts.segment(row), accounts.tier(row)]
  if (rowOfWork('CSM', segment, tier, accounts.complexity(row)) !== capacityRow) return null
  const teamIds = coverage.ofAccount(row).flatMap((each) => {
    if (coverage.kind(each) !== 'ACCOUNTABLE' || coverage.responsibility(each) !== 'CSM') return []
    const positionId = coverage.positionId(each)
    const seat = positionId === null ? undefined : positions.get(positionId)
    return seat?.teamId ?? coverage.teamId(each) ?? []
  })
  return { teamIds, segment }
}
