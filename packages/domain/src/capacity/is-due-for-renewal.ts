import type { Day } from '../kernel/day.js'
import type { Period } from '../kernel/period.js'

/** Whether a contract ends within the horizon; one without an end never does. */
export function isDueForRenewal(contractEnd: Day | null, horizon: Period): boolean {
  return contractEnd !== null && horizon.from <= contractEnd && contractEnd < horizon.to
}
