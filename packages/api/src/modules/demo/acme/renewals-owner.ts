import type { Handing } from './handing.js'
import type { Customer } from './customer.js'
import { seatOf } from './seats.js'

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
