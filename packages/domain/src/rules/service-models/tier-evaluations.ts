import type { Day } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import { monthOf, monthStart } from '../retention/calendar-month.js'

const MONTHS = 'policy.tier.evaluation.months'

/** The evaluations of tiers around a day. */
export interface TierEvaluations {
  /** The last one, on the day itself or before it. */
  readonly last: Day
  /** The one before that. */
  readonly before: Day
  readonly next: Day
}

/**
 * Tiers are evaluated on the first day of every so many months, counted from January; by default of a
 * quarter (policy). Between two evaluations nothing new is judged, so that a tier does not change with
 * every contract.
 *
 * Source: 3-rules "Service models and tiers".
 */
export function tierEvaluations(view: OrganizationView): TierEvaluations {
  const months = Math.max(1, Math.round(figuresOf(view).number(MONTHS)))
  const last = Math.floor(monthOf(view.day) / months) * months
  return {
    last: monthStart(last),
    before: monthStart(last - months),
    next: monthStart(last + months),
  }
}
