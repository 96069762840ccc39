import { exceeds, reaches } from '../../kernel/near.js'

/** How full a seat or a group is, from idle to overloaded. */
export const BANDS = ['UNDER', 'HEALTHY', 'AT_TRIGGER', 'OVER'] as const

/** One of the bands of utilisation. */
export type Band = (typeof BANDS)[number]

/** A book measured against the ends of its figures, everything in seats. */
export interface BookMeasure {
  readonly capacity: number
  /** `Σ weight ÷ upper` over all rows. */
  readonly load: number
  /** The same without the rows whose top is open. */
  readonly closedLoad: number
  /** `Σ weight ÷ trigger` over the rows that have one. */
  readonly triggerLoad: number
  /** `Σ weight ÷ lower` over all rows. */
  readonly lowerLoad: number
}

/**
 * How full a book is: OVER when its load exceeds the capacity (an open top never makes it so),
 * AT_TRIGGER when hiring is due, UNDER when even the lower ends are not reached, else HEALTHY.
 * Without capacity: OVER when there is load, null when there is none.
 */
export function bandOf(book: BookMeasure): Band | null {
  const { capacity, load, closedLoad, triggerLoad, lowerLoad } = book
  if (capacity === 0) return load > 0 ? 'OVER' : null
  if (exceeds(closedLoad / capacity, 1)) return 'OVER'
  if (reaches(triggerLoad / capacity, 1)) return 'AT_TRIGGER'
  return exceeds(1, lowerLoad / capacity) ? 'UNDER' : 'HEALTHY'
}
