import { DAYS_A_MONTH, parseDay } from '../../../kernel/days.js'
import { versionAt } from '../../../kernel/history.js'
import type { OccupancyRecord } from '../../../state/records.js'
import type { OrganizationView } from '../../../state/view.js'
import type { FigureUsed } from '../../evidence/evidence.js'
import { figuresOf } from '../../evidence/figures.js'

const WHOLE = 100
const MONTHS_A_YEAR = 12

/**
 * Implementations that went live in the last 12 months (policy), per specialist's FTE and year:
 * `live ÷ Σ FTE-years`. Null while specialists have not been at work that long, or when nothing went
 * live. Occupancies count by the role that their seat had when they began.
 */
function measuredThroughput(view: OrganizationView): number | null {
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
  for (const { status, liveOn } of view.ofCustomers('implementation', 'EVER')) {
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

/** How many implementations a specialist finishes in a year, and where the number comes from. */
interface ImplementationThroughput {
  readonly perYear: number
  readonly measured: boolean
  readonly figures: readonly FigureUsed[]
}

const known = new WeakMap<OrganizationView, ImplementationThroughput>()

/**
 * Implementations a specialist finishes in a year: the organization's policy when it has one, else
 * what the last year shows once there is a year of history, else the default (35).
 *
 * Source: 3-rules "Capacity"; TS "Capacity ratios".
 */
export function implementationThroughput(view: OrganizationView): ImplementationThroughput {
  const before = known.get(view)
  if (before !== undefined) return before
  const throughput = reckon(view)
  known.set(view, throughput)
  return throughput
}

function reckon(view: OrganizationView): ImplementationThroughput {
  const figures = figuresOf(view)
  const assumed = figures.used('policy.implementation.throughput')
  const after = figures.used('policy.implementation.measuredAfter')
  const measured = assumed.overridden ? null : measuredThroughput(view)
  if (measured !== null) return { perYear: measured, measured: true, figures: [after] }
  return {
    perYear: figures.number('policy.implementation.throughput'),
    measured: false,
    figures: [assumed, after],
  }
}
