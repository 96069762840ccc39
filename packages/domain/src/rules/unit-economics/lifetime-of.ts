import type { Figures } from '../evidence/figures.js'
import type { Ratio } from '../evidence/ratio.js'

/** How long customers stay. */
interface Lifetime {
  /** `1 ÷ (1 − retention)`; null when it is not known, or when nobody leaves. */
  readonly years: Ratio
  /** `(1 − retention) ÷ (1 − the best's retention)`: 1 for customers who stay as long as the best's. */
  readonly factor: Ratio
}

/**
 * A customer's expected lifetime at a steady retention.
 *
 * @param retention gross revenue retention a year, 0–1; null when it is not known.
 */
export function lifetimeOf({ number }: Figures, retention: number | null): Lifetime {
  if (retention === null) {
    const unknown: Ratio = {
      value: null,
      reason: { key: 'unitEconomics.REASON_NO_RETENTION', params: {} },
    }
    return { years: unknown, factor: unknown }
  }
  const lost = 1 - retention
  const best = 1 - number('retention.best.grr')
  const endless: Ratio = {
    value: null,
    reason: { key: 'unitEconomics.REASON_NOBODY_LEAVES', params: {} },
  }
  return {
    years: lost > 0 ? { value: 1 / lost, reason: null } : endless,
    factor: best > 0 ? { value: Math.max(0, lost) / best, reason: null } : endless,
  }
}
