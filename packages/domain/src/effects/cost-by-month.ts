import { type CalendarDate, type Day, formatDay, parseDay } from '../kernel/days.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import { staffCosts } from '../rules/unit-economics/staff-costs.js'
import type { OrganizationState } from '../state/organization-state.js'
import { passingView } from '../state/view-at.js'
import type { OrganizationView } from '../state/view.js'

const MONTHS = 12

/** What the staff costs over a time on both sides, in whole minor units. */
interface CostOfBothSides {
  /** Who is employed. */
  readonly before: MinorUnits
  readonly after: MinorUnits
  /** All seats at plan, those that stand open among them. */
  readonly budgetBefore: MinorUnits
  readonly budgetAfter: MinorUnits
}

/** What the staff costs in a month. */
interface MonthCost extends CostOfBothSides {
  /** The month's first day. */
  readonly month: CalendarDate
}

/** What the staff costs in the next twelve months: in each, and the sum of all. */
export interface CostByMonth extends CostOfBothSides {
  readonly months: readonly MonthCost[]
}

/**
 * Run rate and budget of each of the twelve calendar months that follow the day of `after`, a twelfth of a
 * year's as it is on the month's first day, whatever the day of `before`: so that the same months are
 * compared. Who is hired or leaves within a month counts from the next one on, and so does a seat in the
 * budget, whether or not anybody sits in it, from the first month that begins on its first day or later.
 * Hiring itself, which costs once, is not in it (`costEffect`).
 *
 * Source: 3-rules "One definition each", cost; "Capacity", cost of a seat.
 *
 * @param before null when there was no organization: it costs nothing.
 */
export function costByMonth(before: OrganizationView | null, after: OrganizationView): CostByMonth {
  const months = firstDays(after.day).map((day) => {
    const [was, is] = [
      before === null ? NOTHING : monthOf(before.state, day),
      monthOf(after.state, day),
    ]
    return {
      month: formatDay(day),
      before: was.runRate,
      after: is.runRate,
      budgetBefore: was.budget,
      budgetAfter: is.budget,
    }
  })
  const sum = (of: keyof CostOfBothSides) => months.reduce((total, month) => total + month[of], 0)
  return {
    months,
    before: sum('before'),
    after: sum('after'),
    budgetBefore: sum('budgetBefore'),
    budgetAfter: sum('budgetAfter'),
  }
}

const NOTHING = { runRate: 0, budget: 0 } as const

function monthOf(state: OrganizationState, day: Day) {
  const { runRate, budget } = staffCosts(passingView(state, day))
  return { runRate: Math.round(runRate / MONTHS), budget: Math.round(budget / MONTHS) }
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
