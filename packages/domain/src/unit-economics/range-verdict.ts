import type { RangeValue } from '../benchmarks/benchmark-value.js'

/** Where a value stands against a range of the catalogue. */
export const RANGE_VERDICTS = ['BELOW', 'WITHIN', 'ABOVE'] as const

export type RangeVerdict = (typeof RANGE_VERDICTS)[number]

/** Quotients are not exact. */
const TOLERANCE = 1e-9

/** Compares a value with a range, both ends inclusive; nothing is above an open top. */
export function rangeVerdict(value: number, { lower, upper, openTop }: RangeValue): RangeVerdict {
  if (value < lower - TOLERANCE) return 'BELOW'
  return value > upper + TOLERANCE && !openTop ? 'ABOVE' : 'WITHIN'
}
