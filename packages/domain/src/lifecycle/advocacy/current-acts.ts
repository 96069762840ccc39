import { DAYS_A_MONTH } from '../../capacity/days-a-month.js'
import { figuresOf } from '../../capacity/figures-of.js'
import { parseDay } from '../../kernel/parse-day.js'
import type { LiveAdvocacyAct } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'

/** The acts of the last twelve months (policy) up to the view's day. */
export function currentActs(
  view: OrganizationView,
  acts: Iterable<LiveAdvocacyAct>,
): readonly LiveAdvocacyAct[] {
  const months = figuresOf(view).number('policy.advocacy.window')
  const from = view.day - Math.round(months * DAYS_A_MONTH)
  return [...acts].filter((act) => {
    const on = parseDay(act.on)
    return on !== null && from < on && on <= view.day
  })
}
