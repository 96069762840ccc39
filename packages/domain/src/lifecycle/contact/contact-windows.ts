import { DAYS_A_MONTH } from '../../capacity/days-a-month.js'
import { figuresOf } from '../../capacity/figures-of.js'
import type { Period } from '../../kernel/period.js'
import type { OrganizationView } from '../../state/view.js'

/** Over which days contacts are counted. */
export interface ContactWindows {
  readonly months: number
  readonly current: Period
  readonly previous: Period
}

/** The twelve months (policy) up to and including the view's day, and as many days before them. */
export function contactWindows(view: OrganizationView): ContactWindows {
  const months = figuresOf(view).number('policy.contact.window')
  const days = Math.max(1, Math.round(months * DAYS_A_MONTH))
  const to = view.day + 1
  return {
    months,
    current: { from: to - days, to },
    previous: { from: to - 2 * days, to: to - days },
  }
}
