import {
  evidenceOf,
  fullCapacityOf,
  rowFigures,
  type Evidence,
  isMeasured,
  type LivePosition,
  type Message,
  type OrganizationView,
  type SeatLoad,
  usageMessage,
} from '@postscale/domain'
import type { SeatBook } from './seat-book.js'

/** Why a seat is as full as it is, in the words of a line of a roll-up. */
export function seatEvidence(
  view: OrganizationView,
  seat: SeatLoad,
  position: LivePosition,
  book: SeatBook,
): Evidence {
  const figures = rowFigures(view)
  return evidenceOf(
    seatMessage(seat, position, book),
    [
      ['load', book.load, 'SEATS'],
      ['capacity', seat.capacity, 'SEATS'],
      ['people', seat.holders.length, 'PEOPLE'],
      ['fte', seat.holders.reduce((sum, { fte }) => sum + fte, 0), 'FTE'],
      ['accounts', book.accounts, 'ACCOUNTS'],
    ],
    book.rows.flatMap(({ row }) => figures[row]?.figures ?? []),
  )
}

function seatMessage(
  seat: SeatLoad,
  { title }: LivePosition,
  { load, band, accounts: exposed }: SeatBook,
): Message {
  const { family, capacity, holders } = seat
  const about = { by: 'POSITION', name: title, family }
  if (!isMeasured(family)) {
    return { key: 'capacity.LINE_COUNTED', params: { ...about, capacity, people: holders.length } }
  }
  const fullCapacity = fullCapacityOf(seat)
  return usageMessage({ about, load, capacity, fullCapacity, band, exposed })
}
