import type { CalendarDate } from '../kernel/calendar-date.js'
import { parseDay } from '../kernel/parse-day.js'
import type { OrganizationState } from '../state/organization-state.js'
import { viewAt } from '../state/view-at.js'
import type { OrganizationView } from '../state/view.js'

/** A state on a day given as text. Throws when it is no date. */
export function viewOf(state: OrganizationState, date: CalendarDate): OrganizationView {
  const day = parseDay(date)
  if (day === null) throw new Error(`“${date}” is not a date.`)
  return viewAt(state, day)
}
