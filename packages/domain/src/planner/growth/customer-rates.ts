import { type Segment, SEGMENTS } from '../../entities/vocabularies.js'
import type { AssumptionSet } from './assumption-set.js'
import type { AssumptionName } from './assumption.js'
import { cellOf, CUSTOMER_CELLS } from './customer-cells.js'
import type { CustomerRates } from './growth-model.js'
import { monthly, MONTHS_A_YEAR } from './months-ahead.js'
import { CSM_ROWS } from './csm-rows.js'

/**
 * What happens to customers in a month, by cell.
 *
 * - Churn by health: `LOGO_CHURN × (1 − r + r × k) ÷ (1 − u + u × k)`, where r is the part at risk, u the usual one
 *   and k how many times as often a customer at risk churns. At the usual part it is LOGO_CHURN.
 * - A customer shrinks or grows by a step: in a month so many do that the year's CONTRACTION or EXPANSION results,
 *   `rate ÷ 12 ÷ step`.
 * - New customers are spread over a segment's rows as its present ones.
 *
 * @param customers by cell.
 */
export function customerRates(customers: Float64Array, assumed: AssumptionSet): CustomerRates {
  const parts = arrivalsByCell(customers)
  const by = (value: (segment: Segment, cell: number) => number): Float64Array =>
    Float64Array.from(CUSTOMER_CELLS, ({ segment }, cell) => value(segment, cell))
  const of = (name: AssumptionName) => (segment: Segment) => assumed.value(name, segment)
  const step = assumed.value('REVENUE_STEP')
  const steps = (name: AssumptionName) => (segment: Segment) =>
    Math.min(1, assumed.value(name, segment) / MONTHS_A_YEAR / step)
  const often = assumed.value('AT_RISK_CHURN')
  const weighed = (part: number) => 1 - part + part * often
  const usual = weighed(assumed.value('USUAL_AT_RISK'))
  return {
    arrivals: by((segment, cell) => assumed.value('NEW_CUSTOMERS', segment) * parts[cell]!),
    arrivalRevenue: by(of('NEW_REVENUE')),
    churn: by((segment) => {
      const health = weighed(assumed.value('AT_RISK', segment)) / usual
      return monthly(Math.min(1, assumed.value('LOGO_CHURN', segment) * health))
    }),
    lostSize: by(of('LOST_SIZE')),
    contraction: by(steps('CONTRACTION')),
    expansion: by(steps('EXPANSION')),
    step,
    up: by((segment, cell) => (isTop(cell) ? 0 : monthly(assumed.value('TIER_UP', segment)))),
    down: by((segment, cell) =>
      isBottom(cell) ? 0 : monthly(assumed.value('TIER_DOWN', segment)),
    ),
    implemented: by(of('IMPLEMENTED')),
    overload: assumed.value('OVERLOAD_CHURN'),
  }
}

function isTop(cell: number): boolean {
  return CUSTOMER_CELLS[cell]!.row === CSM_ROWS[0]
}

function isBottom(cell: number): boolean {
  return CUSTOMER_CELLS[cell]!.row === CSM_ROWS.at(-1)
}

/** The part of a segment's new customers that each of its cells gets: as its present ones lie, else all in its own row. */
function arrivalsByCell(customers: Float64Array): Float64Array {
  const parts = new Float64Array(CUSTOMER_CELLS.length)
  for (const segment of SEGMENTS) {
    const cells = CUSTOMER_CELLS.flatMap((cell, index) => (cell.segment === segment ? [index] : []))
    const all = cells.reduce((sum, cell) => sum + customers[cell]!, 0)
    for (const cell of cells) {
      parts[cell] = all > 0 ? customers[cell]! / all : Number(cell === cellOf(segment))
    }
  }
  return parts
}
