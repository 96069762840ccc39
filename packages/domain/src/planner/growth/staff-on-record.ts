import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { ramp, RAMP_FIGURE } from '../../rules/capacity/ramp.js'
import { seatHolders } from '../../rules/capacity/seats.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import { staffCosts } from '../../rules/unit-economics/staff-costs.js'
import { DAYS_A_MONTH } from '../../kernel/days.js'
import { GROWING_FAMILIES, type GrowingFamily } from './growing-family.js'
import { dayAfter } from './months-ahead.js'

/** One family's people on record, month by month, the view's own day first. */
interface FamilyOnRecord {
  /** Σ FTE × ramp × share that is there, in seats. */
  readonly capacity: Float64Array
  /** The same with everybody ramped and back; a leave without an end goes on. */
  readonly fullCapacity: Float64Array
  /** Sittings in the family's seats: whom attrition may take. */
  readonly people: Float64Array
}

/** Who is on record for the months ahead. */
export interface StaffOnRecord {
  readonly families: ReadonlyMap<GrowingFamily, FamilyOnRecord>
  /** What the staff on record costs a year, in minor units: `staffCosts(…).runRate` of each month's day. */
  readonly runRate: Float64Array
}

/**
 * The staff month by month with all that is on record: starts, leavers, leaves and ramps.
 *
 * @param isAhead false looks at nothing that is recorded for the days ahead, as a back-test must: who is there
 *   stays, at today's cost, and those who still learn their role have learnt it after its ramp.
 */
export function staffOnRecord(
  view: OrganizationView,
  months: number,
  isAhead: boolean,
): StaffOnRecord {
  const families = new Map(
    GROWING_FAMILIES.map((family) => [family, emptyFamily(months + 1)] as const),
  )
  const runRate = new Float64Array(months + 1)
  for (let month = 0; month <= months; month += 1) {
    const isSame = month > 0 && !isAhead
    const on = isSame ? view : viewOn(view, month)
    runRate[month] = isSame ? runRate[0]! : staffCosts(on).runRate
    if (isSame) {
      for (const [family, sums] of families) stay(sums, month, rampOf(view, family))
      continue
    }
    for (const position of on.positions.values()) {
      const family = on.roles.get(position.roleId)?.family
      const sums = families.get(family as GrowingFamily)
      if (sums === undefined || family === undefined) continue
      for (const holder of seatHolders(on, position, family)) {
        sums.capacity[month]! += holder.capacity
        sums.fullCapacity[month]! += holder.fullCapacity
        sums.people[month]! += 1
      }
    }
  }
  return { families, runRate }
}

function rampOf(view: OrganizationView, family: GrowingFamily): number {
  const figure = RAMP_FIGURE[family]
  return figure === null ? 0 : figuresOf(view).number(figure)
}

function viewOn(view: OrganizationView, month: number): OrganizationView {
  return month === 0 ? view : passingView(view.state, dayAfter(view.day, month))
}

function emptyFamily(size: number): FamilyOnRecord {
  return {
    capacity: new Float64Array(size),
    fullCapacity: new Float64Array(size),
    people: new Float64Array(size),
  }
}

function stay({ capacity, fullCapacity, people }: FamilyOnRecord, month: number, ramps: number) {
  people[month] = people[0]!
  fullCapacity[month] = fullCapacity[0]!
  const missing = Math.max(0, fullCapacity[0]! - capacity[0]!)
  capacity[month] = capacity[0]! + missing * ramp(month * DAYS_A_MONTH, ramps)
}
