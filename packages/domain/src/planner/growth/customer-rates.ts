import { type Segment, SEGMENTS } from '../../entities/vocabularies.js'
import type { AssumedValues } from './assumption-set.js'
import type { AssumptionName } from './assumption.js'
import { cellOf, CUSTOMER_CELLS } from './customer-cells.js'
import { monthly, MONTHS_A_YEAR } from './months-ahead.js'
import { CSM_ROWS } from './csm-rows.js'

/**
 * What happens to customers in a month, by cell; parts are probabilities of one month.
 *
 * - Churn by health: `LOGO_CHURN × (1 − r + r × k) ÷ (1 − u + u × k)`, where r is the part at risk, u the usual one
 *   and k how many times as often a customer at risk churns. At the usual part it is LOGO_CHURN.
 * - A customer shrinks or grows by a step: in a month so many do that the year's CONTRACTION or EXPANSION results,
 *   `rate ÷ 12 ÷ step`.
 * - New customers are spread over a segment's rows as its present ones (`arrivalParts`).
 */
export class CustomerRates {
  /** New customers a month, and what each pays a year. */
  readonly arrivals = emptyCells()
  readonly arrivalRevenue = emptyCells()
  /** Lost, before overload; and what a lost customer pays beside the mean. */
  readonly churn = emptyCells()
  readonly lostSize = emptyCells()
  /** Who shrinks, and who grows, by `step` of what they pay. */
  readonly contraction = emptyCells()
  readonly expansion = emptyCells()
  step = 1
  /** Who moves up or down a tier. */
  readonly up = emptyCells()
  readonly down = emptyCells()
  /** Part of the new customers that gets an implementation. */
  readonly implemented = emptyCells()
  /** How many times as much churns at twice the load that CSMs can carry. */
  overload = 1

  /** Sets them to what is assumed. */
  assume(parts: Float64Array, assumed: AssumedValues): void {
    this.step = assumed.value('REVENUE_STEP')
    this.overload = assumed.value('OVERLOAD_CHURN')
    const often = assumed.value('AT_RISK_CHURN')
    const weighed = (part: number) => 1 - part + part * often
    const usual = weighed(assumed.value('USUAL_AT_RISK'))
    const steps = (yearly: number) => Math.min(1, yearly / MONTHS_A_YEAR / this.step)
    for (const [segment, cells] of CELLS_OF_SEGMENT) {
      const of = (name: AssumptionName) => assumed.value(name, segment)
      const [arrivals, arrivalRevenue] = [of('NEW_CUSTOMERS'), of('NEW_REVENUE')]
      const health = weighed(of('AT_RISK')) / usual
      const churn = monthly(Math.min(1, of('LOGO_CHURN') * health))
      const [lostSize, implemented] = [of('LOST_SIZE'), of('IMPLEMENTED')]
      const [contraction, expansion] = [steps(of('CONTRACTION')), steps(of('EXPANSION'))]
      const [up, down] = [monthly(of('TIER_UP')), monthly(of('TIER_DOWN'))]
      for (const cell of cells) {
        this.arrivals[cell] = arrivals * parts[cell]!
        this.arrivalRevenue[cell] = arrivalRevenue
        this.churn[cell] = churn
        this.lostSize[cell] = lostSize
        this.contraction[cell] = contraction
        this.expansion[cell] = expansion
        this.up[cell] = isTop(cell) ? 0 : up
        this.down[cell] = isBottom(cell) ? 0 : down
        this.implemented[cell] = implemented
      }
    }
  }
}

const CELLS_OF_SEGMENT: readonly (readonly [Segment, readonly number[]])[] = SEGMENTS.map(
  (segment) => [
    segment,
    CUSTOMER_CELLS.flatMap((cell, index) => (cell.segment === segment ? [index] : [])),
  ],
)

function emptyCells(): Float64Array {
  return new Float64Array(CUSTOMER_CELLS.length)
}

function isTop(cell: number): boolean {
  return CUSTOMER_CELLS[cell]!.row === CSM_ROWS[0]
}

function isBottom(cell: number): boolean {
  return CUSTOMER_CELLS[cell]!.row === CSM_ROWS.at(-1)
}

/**
 * The part of a segment's new customers that each of its cells gets: as its present ones lie, else all in its own row.
 *
 * @param customers by cell.
 */
export function arrivalParts(customers: Float64Array): Float64Array {
  const parts = emptyCells()
  for (const [segment, cells] of CELLS_OF_SEGMENT) {
    const all = cells.reduce((sum, cell) => sum + customers[cell]!, 0)
    for (const cell of cells) {
      parts[cell] = all > 0 ? customers[cell]! / all : Number(cell === cellOf(segment))
    }
  }
  return parts
}
