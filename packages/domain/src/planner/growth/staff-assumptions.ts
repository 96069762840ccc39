import type { NumberBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { DAYS_A_MONTH } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'
import { RAMP_FIGURE } from '../../rules/capacity/ramp.js'
import { figuresOf } from '../../rules/evidence/figures.js'
import type { Assumption } from './assumption.js'
import { Assumed } from './assumed.js'
import { GROWING_FAMILIES, type GrowingFamily } from './growing-family.js'
import { hireHome } from './hire-home.js'
import { staffHistory } from './staff-history.js'
import { MONTHS_A_YEAR } from './months-ahead.js'
import { shortfallOf } from './shortfall.js'

const ATTRITION: Readonly<Record<GrowingFamily, NumberBenchmarkKey>> = {
  CSM: 'policy.attrition.csm',
  IMPLEMENTATION: 'policy.attrition.implementation',
  SUPPORT: 'policy.attrition.support',
  RENEWALS: 'policy.attrition.renewals',
  CS_OPS: 'policy.attrition.csOps',
}

/**
 * What is assumed of each role family's people. Attrition is own history from 10 years of work on (policy: with
 * fewer, one leaver more or less is a tenth of them), as far as no policy says it; lead time and ramp are policy, as
 * hire triggers reckon; cost is what a new seat would cost where it would be opened (`hireHome`).
 */
export function staffAssumptions(view: OrganizationView): readonly Assumption[] {
  return GROWING_FAMILIES.flatMap((family) => {
    const cost = costOf(view, family)
    return [attritionOf(view, family), ...timesOf(view, family), ...(cost === null ? [] : [cost])]
  })
}

function attritionOf(view: OrganizationView, family: GrowingFamily): Assumption {
  const figures = figuresOf(view)
  const assumed = new Assumed(figures, 'ATTRITION', family)
  const figure = figures.used(ATTRITION[family])
  const { personYears, leavers } = staffHistory(view, family)
  const enough = figures.number('policy.growth.history.personYears')
  if (figure.overridden || personYears < enough) {
    const work = { measure: 'WORK_YEARS', seen: personYears, needed: enough } as const
    const short = figure.overridden ? null : shortfallOf(work)
    return assumed.byFigures(figures.number(ATTRITION[family]), [figure], null, short)
  }
  const error = Math.sqrt(Math.max(1, leavers)) / personYears
  return assumed.byHistory(leavers / personYears, error, {
    observations: Math.round(personYears),
    from: view.day - Math.round(MONTHS_A_YEAR * DAYS_A_MONTH),
    to: view.day + 1,
    ofWhole: false,
  })
}

function timesOf(view: OrganizationView, family: GrowingFamily): readonly Assumption[] {
  const figures = figuresOf(view)
  const { number, used } = figures
  const lead = 'policy.hiring.leadTime'
  const ramp = RAMP_FIGURE[family]
  return [
    new Assumed(figures, 'LEAD_TIME', family).byFigures(number(lead), [used(lead)]),
    new Assumed(figures, 'RAMP', family).byFigures(
      ramp === null ? 0 : number(ramp),
      ramp === null ? [] : [used(ramp)],
    ),
  ]
}

/** Null where nothing tells a cost, the exchange rate included. */
function costOf(view: OrganizationView, family: GrowingFamily): Assumption | null {
  const price = hireHome(view, family).price
  if (price === null) return null
  const assumed = new Assumed(figuresOf(view), 'LOADED_COST', family)
  if (price.figures.length > 0) return assumed.byFigures(price.amount, price.figures)
  return assumed.byHistory(price.amount, price.amount / 10, {
    observations: staffOf(view, family),
    from: view.day,
    to: view.day + 1,
    ofWhole: false,
  })
}

function staffOf(view: OrganizationView, family: GrowingFamily): number {
  const seats = [...view.positions.values()].filter(
    ({ roleId }) => view.roles.get(roleId)?.family === family,
  )
  return seats.reduce((sum, { id }) => sum + view.occupanciesOfPosition(id).length, 0)
}
