import type { Id } from '@postscale/domain'
import type { AcmeStory } from './acme-story.js'
import type { Holder } from './books.js'
import type { Customer } from './customer.js'
import { type SeatKey, seatOf } from './seats.js'

/** Somebody is accountable from a day on, counted from today. */
interface Handing {
  readonly holder: Holder
  readonly from: number
}

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

/** Every so-many-th customer was forgotten. */
const FORGOTTEN = 47

/**
 * Who owns a customer's renewals, once somebody does: the large ones Declan, the middle the team, the
 * small ones Priya. Null for those nobody was given.
 */
export function renewalsOwner(customer: Customer): Handing | null {
  const { book, number, segment, began, left } = customer
  if (book.holder === null || number % FORGOTTEN === 0) return null
  const seat = segment === 'SMB' ? 'renewals2' : 'renewals1'
  const from = Math.max(began, seatOf(seat).filled ?? 0)
  if (left !== null && left <= from) return null
  return { holder: segment === 'MID_MARKET' ? { team: 'renewals' } : { seat }, from }
}

/** The seat of a customer's CSM, if it was there on a day and nobody pools the work. */
export function csmSeat(story: AcmeStory, { book }: Customer, day: number): Id | null {
  const { holder } = book
  if (holder === null || !('seat' in holder) || seatOf(holder.seat).opened > day) return null
  return story.id('seat', holder.seat)
}
