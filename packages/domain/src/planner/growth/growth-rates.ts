import type { AssumedValues } from './assumption-set.js'
import { CustomerRates } from './customer-rates.js'
import type { GrowingFamily } from './growing-family.js'
import { monthly } from './months-ahead.js'

/** How fast what is never certain happens: all that differs from run to run. */
export class GrowthRates {
  readonly customers = new CustomerRates()
  /** By line: the part of its people that leaves in a month. */
  readonly attrition: Float64Array
  readonly #families: readonly GrowingFamily[]
  readonly #arrivals: Float64Array

  /**
   * @param families of the lines.
   * @param arrivals the part of a segment's new customers that each of its cells gets (`arrivalParts`).
   */
  constructor(families: readonly GrowingFamily[], arrivals: Float64Array) {
    this.#families = families
    this.#arrivals = arrivals
    this.attrition = new Float64Array(families.length)
  }

  /** Sets them to what is assumed. */
  assume(assumed: AssumedValues): this {
    this.customers.assume(this.#arrivals, assumed)
    for (let line = 0; line < this.attrition.length; line += 1) {
      this.attrition[line] = monthly(assumed.value('ATTRITION', this.#families[line]))
    }
    return this
  }
}
