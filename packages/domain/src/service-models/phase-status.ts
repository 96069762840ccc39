import type { Day } from '../kernel/day.js'
import { parseDay } from '../kernel/parse-day.js'
import type { RoadmapItem } from './phase-items.js'
import type { PhasePeriod } from './phase-periods.js'

/** How a phase stands: ahead, running, done (in time or not), or beyond its end with open items. */
export const PHASE_STATUSES = ['UPCOMING', 'ACTIVE', 'DONE', 'LATE'] as const

export type PhaseStatus = (typeof PHASE_STATUSES)[number]

/** A phase's status and its days beyond the end. A phase without an end is never done, and never late. */
export function phaseStatus(
  { from, to }: PhasePeriod,
  items: readonly RoadmapItem[],
  asOf: Day,
): { readonly status: PhaseStatus; readonly daysLate: number } {
  if (to === null) return { status: asOf < from ? 'UPCOMING' : 'ACTIVE', daysLate: 0 }
  const end = to - 1
  if (items.every(({ done }) => done)) {
    const days = items.map(({ doneOn }) => (doneOn === null ? from : (parseDay(doneOn) ?? from)))
    return { status: 'DONE', daysLate: Math.max(0, Math.max(from, ...days) - end) }
  }
  if (asOf > end) return { status: 'LATE', daysLate: asOf - end }
  return { status: asOf < from ? 'UPCOMING' : 'ACTIVE', daysLate: 0 }
}
