import type { RoleFamily } from '../../entities/vocabularies.js'
import { DAYS_A_MONTH } from '../../kernel/days.js'
import { occupanciesOf } from '../../state/occupancies-of-state.js'
import type { OrganizationView } from '../../state/view.js'
import { MONTHS_A_YEAR } from './months-ahead.js'

const WHOLE = 100
/** Who worked in a role family over the last twelve months, and who left the company. */
interface StaffHistory {
  /** FTE × years. */
  readonly personYears: number
  readonly leavers: number
}

/**
 * The people of a role family over the last twelve months: a leaver is somebody whose last seat was of the family
 * and who is not employed any more on the view's day.
 */
export function staffHistory(view: OrganizationView, family: RoleFamily): StaffHistory {
  const { state, day } = view
  const occupancies = occupanciesOf(state)
  const from = day - Math.round(MONTHS_A_YEAR * DAYS_A_MONTH)
  let days = 0
  const leavers = new Set<string>()
  for (const { id } of state.occupancies.values()) {
    const row = state.occupancies.byId.find(id)
    const { personId, from: began, to, fte } = occupancies.at(row)
    if (began > day || to <= from || occupancies.familyAtStart(row) !== family) continue
    days += (Math.min(to, day) - Math.max(began, from)) * (fte / WHOLE)
    if (to <= day && !view.people.has(personId)) leavers.add(personId)
  }
  return { personYears: days / (MONTHS_A_YEAR * DAYS_A_MONTH), leavers: leavers.size }
}
