import { type CalendarDate, type Day, formatDay } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { monthOf, monthStart } from '../retention/calendar-month.js'
import { headcountOf, monthCostOf } from './metric-values.js'
import { targetValue } from './target-value.js'

/** What is planned of something, and what is recorded of it; null where nothing is known. */
interface PlanAndActual {
  readonly plan: number | null
  readonly actual: number | null
}

/** A month of a fiscal year, told on its first day. */
export interface PlanMonth {
  readonly month: CalendarDate
  readonly headcount: PlanAndActual
  /** Minor units in the month. */
  readonly cost: PlanAndActual
}

const WHOLE = { teamId: null, segment: null }

/**
 * Headcount and cost of the whole, month by month: what is recorded for the month's first day, past and to come, beside
 * the target that holds on it, else the plan of record.
 *
 * @param months the first days of the months.
 * @param viewOn what is recorded for a day; null where the organization was not there.
 * @param plannedOn the plan of record for a day; null without one.
 */
export function planMonths(
  months: readonly Day[],
  viewOn: (day: Day) => OrganizationView | null,
  plannedOn: (day: Day) => OrganizationView | null,
): readonly PlanMonth[] {
  return months.map((day) => {
    const [recorded, planned] = [viewOn(day), plannedOn(day)]
    const told = (metric: 'COST' | 'HEADCOUNT', of: typeof headcountOf): PlanAndActual => ({
      plan: (recorded && wholeTarget(recorded, metric)) ?? (planned && of(planned, WHOLE)),
      actual: recorded && of(recorded, WHOLE),
    })
    return {
      month: formatDay(day),
      headcount: told('HEADCOUNT', headcountOf),
      cost: told('COST', monthCostOf),
    }
  })
}

/** The first days of the twelve months from the one in which a day lies. */
export function yearOfMonths(first: Day): readonly Day[] {
  return Array.from({ length: 12 }, (_, at) => monthStart(monthOf(first) + at))
}

function wholeTarget({ targets }: OrganizationView, metric: 'COST' | 'HEADCOUNT'): number | null {
  const ofWhole = [...targets.values()].filter(
    (target) => target.metric === metric && target.teamId === null,
  )
  const [latest] = ofWhole.toSorted((a, b) => (a.id < b.id ? 1 : -1))
  return latest === undefined ? null : targetValue(latest)
}
