import type { FullTimeCost } from '../unit-economics/full-time-cost.js'

/** Whether what something saves is more than it costs. */
export type PaysVerdict = 'COSTS_MORE' | 'PAYS'

/** Whether a saving exceeds a cost; null where somebody's cost is not known or carries no verdict. */
export function paysVerdict(
  saving: number | null,
  cost: number | null,
  prices: readonly (FullTimeCost | null)[],
): PaysVerdict | null {
  if (saving === null || cost === null) return null
  if (prices.some((price) => price === null || price.source === 'GUIDE_CONVERTED')) return null
  return saving > cost ? 'PAYS' : 'COSTS_MORE'
}
