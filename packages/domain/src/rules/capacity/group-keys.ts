import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { CapacityFilter, CapacityGrouping, GroupName } from './capacity-group.js'
import type { SeatPortion } from './line-tally.js'
import type { SeatLoad, SharedCell } from './seats.js'

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

/** What a group is called; a segment or region by its own text. */
export function groupName(
  view: OrganizationView,
  by: CapacityGrouping,
  key: string | null,
): GroupName {
  return { by, key, name: key === null ? null : nameOf(view, by, key) }
}

function nameOf(view: OrganizationView, by: CapacityGrouping, key: string): string {
  switch (by) {
    case 'TEAM':
    case 'TEAM_BRANCH':
      return view.teams.get(key)?.name ?? key
    case 'ROLE':
      return view.roles.get(key)?.name ?? key
    case 'PERSON':
      return view.people.get(key)?.name ?? key
    case 'ORGANIZATION':
      return view.organization.name
    case 'SEGMENT':
    case 'REGION':
      return key
  }
}

/** What a filter lets through, from the coarse to the fine. */
interface Keeps {
  readonly seat: (seat: SeatLoad) => boolean
  readonly portion: (portion: SeatPortion) => boolean
  readonly cell: (cell: SharedCell) => boolean
}

/** A filter ready for loops. A list that is left out keeps everything. */
export function keepsOf(filter: CapacityFilter): Keeps {
  const families = oneOf(filter.families)
  const teams = oneOf(filter.teamIds)
  const roles = oneOf(filter.roleIds)
  const people = oneOf(filter.personIds)
  const segments = oneOf(filter.segments)
  const regions = oneOf(filter.regions)
  return {
    seat: (seat) =>
      families(seat.family) && teams(seat.teamId) && roles(seat.position?.roleId ?? null),
    portion: (portion) => people(portion.personId),
    cell: (cell) => segments(cell.segment) && regions(cell.region),
  }
}

function oneOf<T>(values: Iterable<T> | undefined): (value: T | null) => boolean {
  if (values === undefined) return () => true
  const set: ReadonlySet<T | null> = new Set(values)
  return (value) => set.has(value)
}
