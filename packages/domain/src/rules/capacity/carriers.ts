import type { RoleFamily } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import { FAMILY_OF_ROW } from './capacity-row.js'
import type { RowFigures } from './row-figures.js'
import type { SeatLoad } from './seats.js'
import { loadOf } from './shared-load.js'

/** Those who carry books of accounts: the "CSM count". */
export interface Carriers {
  /** People, each by the part of their seats that the book takes: a lead with 6 of 15 accounts is 0.4. */
  readonly people: number
  /** The same in FTE: a half-time CSM is 0.5, and a half-time lead with such a book 0.4. */
  readonly fte: number
}

/** The families of roles whose people may carry a CSM's book. */
export const CARRYING_FAMILIES = [
  'CSM',
  'LEADERSHIP',
  'TAM',
] as const satisfies readonly RoleFamily[]

/**
 * The part of a seat that a CSM's book takes: the whole of a CSM's seat, also while its book is small; of
 * another seat `Σ weight ÷ upper` of the accounts that it answers for as CSM, in the FTE of those who sit there,
 * at most the whole.
 */
export function bookShare({ family, holders, cells }: SeatLoad, figures: RowFigures): number {
  if (family === 'CSM') return 1
  const fte = holders.reduce((sum, holder) => sum + holder.fte, 0)
  const load = cells
    .filter(({ row }) => row !== null && FAMILY_OF_ROW[row] === 'CSM')
    .reduce((sum, cell) => sum + loadOf(cell, figures), 0)
  return fte === 0 ? 0 : Math.min(1, load / fte)
}

/**
 * Counts those who carry books, leads included, whatever their ramp. Seats are counted as seats elsewhere: an
 * open one carries nothing.
 *
 * @param seats the live seats of `CARRYING_FAMILIES`.
 * Source: 3-rules "One definition each".
 */
export function countCarriers(seats: readonly SeatLoad[], figures: RowFigures): Carriers {
  const shares = new Map<Id, number>()
  let fte = 0
  for (const seat of seats) {
    const share = bookShare(seat, figures)
    for (const holder of seat.holders) {
      fte += holder.fte * share
      shares.set(holder.personId, Math.min(1, (shares.get(holder.personId) ?? 0) + share))
    }
  }
  return { people: [...shares.values()].reduce((sum, share) => sum + share, 0), fte }
}
