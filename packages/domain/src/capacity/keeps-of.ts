import type { CapacityFilter } from './capacity-filter.js'
import type { SeatPortion } from './line-tally.js'
import type { SeatLoad, SharedCell } from './seat-load.js'

/** What a filter lets through, from the coarse to the fine. */
export interface Keeps {
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
