import type { Locale, OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { pageOfThings } from '../organizations/page-of-things.js'
import { teamIds } from '../teams/team-ids.js'
import type { SeatCapacityArgs } from './inputs/seat-capacity-args.js'
import type { SeatCapacityFilter } from './inputs/seat-capacity-filter.js'
import { measuredSeats, type MeasuredSeat } from './measured-seats.js'
import { toSeatCapacity } from './to-seat-capacity.js'
import type { SeatCapacityType } from './types/seat-capacity-type.js'

const keys = {
  UTILISATION: ({ book, position }: MeasuredSeat) => [book.utilisation, position.id],
  LOAD: ({ book, position }: MeasuredSeat) => [book.load, position.id],
}
const fullestFirst = { field: 'UTILISATION', direction: 'DESC' } as const

/** A page of measured seats. */
export function seatCapacityPage(
  view: OrganizationView,
  args: SeatCapacityArgs,
  locale: Locale,
): Page<SeatCapacityType> {
  const seats = [...measuredSeats(view).values()].filter(seatTest(view, args.filter ?? {}))
  return pageOfThings(seats, keys, args, fullestFirst, (seat) => toSeatCapacity(view, seat, locale))
}

function seatTest(
  view: OrganizationView,
  filter: SeatCapacityFilter,
): (measured: MeasuredSeat) => boolean {
  const { bands, families, isOpen } = filter
  const teams = teamIds(view, filter)
  return ({ seat, position, book }) =>
    (!bands || (book.band !== null && bands.includes(book.band))) &&
    (!families || families.includes(seat.family)) &&
    (teams === null || teams.has(position.teamId)) &&
    (typeof isOpen !== 'boolean' || isOpen === (seat.holders.length === 0))
}
