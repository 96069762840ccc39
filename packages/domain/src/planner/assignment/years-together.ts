import type { OrganizationView } from '../../state/view.js'
import { MOST_YEARS } from './book-weights.js'

const DAYS_A_YEAR = 365.25

/**
 * For how many years an account has known somebody in the seat that answers for it: since that seat covers it, at the earliest
 * since the person sits there; at most `MOST_YEARS`, 0 for a seat without anybody.
 *
 * @param covering the row of that coverage.
 */
export function yearsTogether(view: OrganizationView, covering: number): number {
  const { positionId, from } = view.coverage.get(covering)
  if (positionId === null) return 0
  const days = view
    .occupanciesOfPosition(positionId)
    .map((occupancy) => view.day - Math.max(from, occupancy.from))
  return Math.min(MOST_YEARS, Math.max(0, ...days) / DAYS_A_YEAR)
}
