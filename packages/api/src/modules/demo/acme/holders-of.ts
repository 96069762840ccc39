import type { Customer } from './customer.js'
import type { Handing } from './handing.js'
import { seatOf, type SeatKey } from './seats.js'

/** Until the last month's hire, her book was part of another one. */
const FORMER: Partial<Readonly<Record<SeatKey, SeatKey>>> = { midMarket3: 'midMarket1' }

/** The day from which a book was somebody's, in days from today. */
const SCALE_DESK_SINCE = -330

/**
 * Who is or was a customer's CSM: first whoever was there when the contract began, then, once its seat
 * was filled or its desk open, whose book it belongs to. What happened in the last weeks (the new
 * hire's book, the leave) comes on top.
 */
export function holdersOf({ book, began, left, segment }: Customer): readonly Handing[] {
  const { holder } = book
  if (holder === null) return []
  const own = 'seat' in holder ? { seat: FORMER[holder.seat] ?? holder.seat } : holder
  const since = 'seat' in own ? (seatOf(own.seat).filled ?? 0) : SCALE_DESK_SINCE
  if (began >= since) return [{ holder: own, from: began }]
  const seat = firstSeat(began, segment)
  const stayed = 'seat' in own && own.seat === seat
  const leftBefore = left !== null && left <= since
  const first: Handing = { holder: { seat }, from: began }
  return stayed || leftBefore ? [first] : [first, { holder: own, from: since }]
}

function firstSeat(began: number, segment: Customer['segment']): SeatKey {
  const general: readonly SeatKey[] =
    segment === 'ENTERPRISE' ? ['enterprise2'] : ['midMarket1', 'enterprise2']
  return general.find((seat) => (seatOf(seat).filled ?? 0) <= began) ?? 'vp'
}
