import { type Ratio, type RatioReason, ratioOf } from '../../evidence/ratio.js'
import { MONTHS_A_YEAR } from '../calendar-month.js'

/** What a customer brings a year, and what winning it cost; null where it is not known. */
interface Acquired {
  /** Revenue a year × gross margin. */
  readonly yearlyMargin: number | null
  readonly cac: number | null
}

const NO_MARGIN: RatioReason = { key: 'unitEconomics.REASON_NO_MARGIN', params: {} }
const NO_COST: RatioReason = { key: 'retention.REASON_NO_ACQUISITION_COST', params: {} }

/**
 * Months until what a customer brings has made up for what winning it cost.
 *
 * @param growth by what factor its margin changes from year to year.
 */
export function paybackOf({ yearlyMargin, cac }: Acquired, growth: number): Ratio {
  if (cac === null) return { value: null, reason: NO_COST }
  if (yearlyMargin === null) return { value: null, reason: NO_MARGIN }
  return cacPayback(cac, yearlyMargin, growth)
}

/**
 * Lifetime value ÷ CAC in the field's standard definition, `yearly margin ÷ part that leaves ÷ CAC`:
 * expansion is left out, and where nobody leaves there is none.
 *
 * @param leaving of `whole`: 500 of 10,000, or 0.05 of 1.
 */
export function ltvToCacOf({ yearlyMargin, cac }: Acquired, leaving: number, whole: number): Ratio {
  if (cac === null) return { value: null, reason: NO_COST }
  if (yearlyMargin === null) return { value: null, reason: NO_MARGIN }
  return leaving === 0
    ? { value: null, reason: { key: 'retention.REASON_NOBODY_LEAVES', params: {} } }
    : ratioOf(yearlyMargin * whole, leaving * cac, { key: 'retention.REASON_NO_CAC', params: {} })
}

/**
 * Months until yearly margins that change by a factor every year, and flow evenly within one, add up
 * to the cost. At full retention (`growth` 1) it is `12 × cost ÷ yearly`; else n whole years bring
 * `yearly × (growthⁿ − 1) ÷ (growth − 1)`, and the rest comes at the pace of the year after.
 *
 * @param yearly margin of the first year; `growth` its factor from year to year.
 * @returns null with the reason when they never add up to it.
 */
function cacPayback(cost: number, yearly: number, growth: number): Ratio {
  if (cost === 0) return { value: 0, reason: null }
  const limit = growth < 1 ? yearly / (1 - growth) : Number.POSITIVE_INFINITY
  if (yearly <= 0 || limit <= cost) {
    return { value: null, reason: { key: 'retention.REASON_NEVER_PAID_BACK', params: {} } }
  }
  if (cost <= yearly || growth === 1) {
    return { value: (MONTHS_A_YEAR * cost) / yearly, reason: null }
  }
  const more = growth - 1
  const years = Math.floor(Math.log1p((cost * more) / yearly) / Math.log(growth))
  const pace = yearly * growth ** years
  const open = cost - (pace - yearly) / more
  return { value: MONTHS_A_YEAR * (years + open / pace), reason: null }
}
