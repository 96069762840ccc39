import type { Id } from '../kernel/id.js'
import type { OrganizationView } from '../state/view.js'
import type { CapacityGrouping } from './capacity-grouping.js'
import type { SeatPortion } from './line-tally.js'
import type { SeatLoad, SharedCell } from './seat-load.js'

/** The groups that a part of a seat counts in; more than one only for branches of teams. */
export function groupKeys(
  view: OrganizationView,
  by: CapacityGrouping,
  seat: SeatLoad,
  portion: SeatPortion,
  cell: SharedCell,
): readonly (string | null)[] {
  switch (by) {
    case 'TEAM':
      return [seat.teamId]
    case 'TEAM_BRANCH':
      return upwards(view, seat.teamId)
    case 'ROLE':
      return [seat.position?.roleId ?? null]
    case 'SEGMENT':
      return [cell.segment]
    case 'REGION':
      return [cell.region]
    case 'PERSON':
      return [portion.personId]
    case 'ORGANIZATION':
      return [view.organization.id]
  }
}

function upwards(view: OrganizationView, teamId: Id | null): readonly (Id | null)[] {
  const path: (Id | null)[] = [teamId]
  let parent = teamId === null ? null : (view.teams.get(teamId)?.parentId ?? null)
  while (parent !== null) {
    path.push(parent)
    parent = view.teams.get(parent)?.parentId ?? null
  }
  return path
}
