import {
  capacityOf,
  type Id,
  type LivePosition,
  type OrganizationView,
  type SeatLoad,
} from '@postscale/domain'
import { seatBook, type SeatBook } from './seat-book.js'

/** A seat of the organization with what it carries. */
export interface MeasuredSeat {
  readonly seat: SeatLoad
  readonly position: LivePosition
  readonly book: SeatBook
}

const known = new WeakMap<OrganizationView, ReadonlyMap<Id, MeasuredSeat>>()

/** Every seat of a day measured, by id; kept with the view. Work that no seat has is not here. */
export function measuredSeats(view: OrganizationView): ReadonlyMap<Id, MeasuredSeat> {
  const before = known.get(view)
  if (before !== undefined) return before
  const seats = new Map<Id, MeasuredSeat>()
  for (const seat of capacityOf(view).seats) {
    const { position } = seat
    if (position !== null) {
      seats.set(position.id, { seat, position, book: seatBook(view, seat) })
    }
  }
  known.set(view, seats)
  return seats
}
