import type { Figures } from '../capacity/figures-from.js'
import { DAYS_A_MONTH } from '../capacity/days-a-month.js'
import type { Day } from '../kernel/day.js'
import type { RolloutPhase } from '../state/vocabulary.js'

/** When a phase runs, half-open; one without an end goes on. */
export interface PhasePeriod {
  readonly from: Day
  readonly to: Day | null
}

const DAYS_A_WEEK = 7

/**
 * The phases' days from a start. The figures count weeks and months from 1 and inclusive: weeks 5–12 are
 * the days 28 to 83. Optimisation begins where the full rollout ends.
 */
export function phasePeriods(
  start: Day,
  { range }: Figures,
): Readonly<Record<RolloutPhase, PhasePeriod>> {
  const period = (
    key: 'rollout.design.weeks' | 'rollout.pilot.weeks' | 'rollout.full.months',
    days: number,
  ) => {
    const { lower, upper } = range(key)
    return { from: start + Math.round((lower - 1) * days), to: start + Math.round(upper * days) }
  }
  const full = period('rollout.full.months', DAYS_A_MONTH)
  return {
    DESIGN: period('rollout.design.weeks', DAYS_A_WEEK),
    PILOT: period('rollout.pilot.weeks', DAYS_A_WEEK),
    FULL_ROLLOUT: full,
    OPTIMISATION: { from: full.to, to: null },
  }
}
