import type { Day } from '../kernel/day.js'
import type { Period } from '../kernel/period.js'
import type { HealthModel } from './health-model.js'

/**
 * The days whose signals a health score and its trend need: as long as the longest-lived family counts,
 * before the day on which the trend begins.
 */
export function signalWindow(asOf: Day, model: HealthModel): Period {
  const fresh = Math.max(...model.families.map(({ freshDays }) => freshDays))
  return { from: asOf - model.trendDays - Math.floor(fresh), to: asOf + 1 }
}
