import type { Day } from '../kernel/day.js'
import type { ChurnReason } from './churn-reason.js'

/**
 * The reason dated nearest to a day and not further from it than allowed; of two as near, the earlier
 * one, and of one day the first in the file.
 *
 * @param reasons by day and line in ascending order.
 */
export function nearestReason(
  reasons: readonly ChurnReason[],
  day: Day,
  withinDays: number,
): string | null {
  let nearest: ChurnReason | null = null
  for (const reason of reasons) {
    const distance = Math.abs(reason.day - day)
    if (distance > withinDays) continue
    if (nearest === null || distance < Math.abs(nearest.day - day)) nearest = reason
  }
  return nearest?.reason ?? null
}
