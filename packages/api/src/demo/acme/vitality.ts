import { SeededRandom } from '@postscale/domain'
import type { Customer } from './customer.js'

/** How well a customer does, from 0 to 1, and how that moves. */
export interface Vitality {
  /** On the last day it was a customer, which is today unless it left. */
  readonly last: number
  /** Over ninety days. */
  readonly change: number
}

const TREND_DAYS = 90
/** Younger customers have no signals yet. */
const SETTLED = -30
/** Healthy, to be watched, at risk and critical: the lowest, the highest, and how many are so. */
const KINDS = [
  { low: 0.74, high: 0.98, weight: 54 },
  { low: 0.54, high: 0.68, weight: 22 },
  { low: 0.34, high: 0.47, weight: 15 },
  { low: 0.06, high: 0.25, weight: 6 },
] as const
/** So many of a hundred customers send no signals. */
const SILENT = 5

/** How well a customer does; null for the few of whom nothing is measured. */
export function vitalityOf({ number, began, left }: Customer): Vitality | null {
  const random = new SeededRandom(number * 15_485_863)
  if (began > SETTLED || (left === null && random.between(1, 100) <= SILENT)) return null
  const kinds = left === null ? KINDS : KINDS.slice(1)
  const { low, high } = random.pick(
    kinds,
    kinds.map(({ weight }) => weight),
  )
  const last = low + (high - low) * random.next()
  const change = left === null ? random.pick([-0.22, 0, 0.18], [2, 5, 2]) : -0.3
  return { last, change }
}

/** How well it did on a day. */
export function vitalityOn({ last, change }: Vitality, { left }: Customer, day: number): number {
  return Math.min(1, Math.max(0, last + (change * (day - (left ?? 0))) / TREND_DAYS))
}

/** How well a customer of today does; a middling value where nothing is measured. */
export function vitalityToday(customer: Customer): number {
  return vitalityOf(customer)?.last ?? 0.6
}
