import { type CalendarDate, type Day, formatDay, parseDay } from '../kernel/days.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import { staffCosts } from '../rules/unit-economics/staff-costs.js'
import type { OrganizationState } from '../state/organization-state.js'
import { passingView } from '../state/view-at.js'
import type { OrganizationView } from '../state/view.js'

const MONTHS = 12

/** What the staff costs in a month, in whole minor units. */
interface MonthCost {
  /** The month's first day. */
  readonly month: CalendarDate
  readonly before: MinorUnits
  readonly after: MinorUnits
}

/** What the staff costs in the next twelve months. */
export interface CostByMonth {
  readonly months: readonly MonthCost[]
  /** The sum of the months. */
  readonly before: MinorUnits
  readonly after: MinorUnits
}

/**
 * The run rate of each of the twelve calendar months that follow the day of `after`, a twelfth of a
 * year's as it is on the month's first day, whatever the day of `before`: so that the same months are
 * compared. Who is hired or leaves within a month counts from the next one on. Hiring itself, which
 * costs once, is not in it (`costEffect`).
 *
 * @param before null when there was no organization: it costs nothing.
 */
export function costByMonth(before: OrganizationView | null, after: OrganizationView): CostByMonth {
  const months = firstDays(after.day).map((day) => ({
    month: formatDay(day),
    before: before === null ? 0 : monthOf(before.state, day),
    after: monthOf(after.state, day),
  }))
  return {
    months,
    before: months.reduce((sum, month) => sum + month.before, 0),
    after: months.reduce((sum, month) => sum + month.after, 0),
  }
}

function monthOf(state: OrganizationState, day: Day): MinorUnits {
  return Math.round(staffCosts(passingView(state, day)).runRate / MONTHS)
}

/** The first days of the twelve months after that of a day. */
function firstDays(day: Day): readonly Day[] {
  const [year = 0, month = 0] = formatDay(day).split('-').map(Number)
  return Array.from({ length: MONTHS }, (_, at) => {
    const months = year * 12 + month + at
    const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1]
    return parseDay(`${inYear}-${String(inMonth).padStart(2, '0')}-01`) ?? day
  })
}
