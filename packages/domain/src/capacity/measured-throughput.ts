import { parseDay } from '../kernel/parse-day.js'
import { versionAt } from '../kernel/version-at.js'
import type { OccupancyRecord } from '../state/records.js'
import type { OrganizationView } from '../state/view.js'
import { DAYS_A_MONTH } from './days-a-month.js'
import { figuresOf } from './figures-of.js'

const WHOLE = 100
const MONTHS_A_YEAR = 12

/**
 * Implementations that went live in the last 12 months (policy), per specialist's FTE and year:
 * `live ÷ Σ FTE-years`. Null while specialists have not been at work that long, or when nothing went
 * live. Occupancies count by the role that their seat had when they began.
 */
export function measuredThroughput(view: OrganizationView): number | null {
  const months = figuresOf(view).number('policy.implementation.measuredAfter')
  const from = view.day - Math.round(months * DAYS_A_MONTH)
  const held = [...view.state.occupancies.values()].filter(
    (each) => each.from < view.day && isSpecialists(view, each),
  )
  if (!held.some((each) => each.from <= from)) return null

  let fteDays = 0
  for (const each of held) {
    const days = Math.min(each.to, view.day) - Math.max(each.from, from)
    if (days > 0) fteDays += (each.fte / WHOLE) * days
  }
  let live = 0
  for (const { status, liveOn } of view.implementations.values()) {
    const day = liveOn === null ? null : parseDay(liveOn)
    if (status === 'LIVE' && day !== null && from <= day && day <= view.day) live += 1
  }
  const fteYears = fteDays / (DAYS_A_MONTH * MONTHS_A_YEAR)
  return live === 0 || fteYears === 0 ? null : live / fteYears
}

function isSpecialists(view: OrganizationView, { positionId, from }: OccupancyRecord): boolean {
  const seat = view.state.positions.get(positionId)
  const roleId = seat === undefined ? undefined : versionAt(seat.history, from)?.fields.roleId
  const role = roleId === undefined ? undefined : view.state.roles.get(roleId)
  return role !== undefined && versionAt(role.history, from)?.fields.family === 'IMPLEMENTATION'
}
