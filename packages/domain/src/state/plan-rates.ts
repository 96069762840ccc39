import type { Day } from '../kernel/days.js'
import { currencyDigits, type MinorUnits } from '../kernel/minor-units.js'
import type { OrganizationRecord } from './records.js'

const MONTHS_A_YEAR = 12
const MILLISECONDS_A_DAY = 86_400_000

/** The first day of the fiscal year in which a day lies, when they begin in a month, from 1 for January. */
export function fiscalYearStart(day: Day, month: number): Day {
  const date = new Date(day * MILLISECONDS_A_DAY)
  const isLater = date.getUTCMonth() + 1 >= month
  const year = date.getUTCFullYear() - Number(!isLater)
  return Date.UTC(year, (month - 1) % MONTHS_A_YEAR, 1) / MILLISECONDS_A_DAY
}

/** A rate that holds from the first day of a fiscal year on. */
interface Step {
  readonly from: Day
  /** Minor units of the organization's currency for one of the other. */
  readonly factor: number
}

/**
 * What contracts in other currencies are worth in the organization's, day by day: at the plan rate of the
 * fiscal year. A rate that is recorded to take effect on whatever day of a fiscal year holds for that whole
 * year, until the year for which another is recorded; before the first one recorded, the first holds.
 */
export class PlanRates {
  readonly #own: string
  readonly #steps: ReadonlyMap<string, readonly Step[]>

  constructor({ currency, history }: OrganizationRecord) {
    this.#own = currency
    const steps = new Map<string, Step[]>()
    for (const { from, set, fields } of history) {
      if (set !== null && !set.includes('planRates')) continue
      const start = fiscalYearStart(from, fields.fiscalYearStart)
      for (const { currency: other, rate } of fields.planRates) {
        const factor = rate * 10 ** (currencyDigits(currency) - currencyDigits(other))
        const before = (steps.get(other) ?? []).filter((step) => step.from < start)
        steps.set(other, [...before, { from: start, factor }])
      }
    }
    this.#steps = steps
  }

  /** Whether amounts in a currency can be told in the organization's. */
  knows(currency: string | null): boolean {
    return this.#isOwn(currency) || this.#steps.has(currency!)
  }

  /** An amount in minor units of a currency in the organization's; null is the organization's own. */
  worth(currency: string | null, amount: MinorUnits, day: Day): MinorUnits {
    if (this.#isOwn(currency)) return amount
    return Math.round(amount * this.#stepOn(currency!, day).factor)
  }

  /** The first day of the fiscal year for which the rate was recorded that holds on a day. */
  plannedFor(currency: string, day: Day): Day {
    return this.#stepOn(currency, day).from
  }

  #stepOn(currency: string, day: Day): Step {
    const steps = this.#steps.get(currency)
    if (steps === undefined) throw new RangeError(`There is no plan rate for ${currency}.`)
    return steps.findLast(({ from }) => from <= day) ?? steps[0]!
  }

  #isOwn(currency: string | null): boolean {
    return currency === null || currency === this.#own
  }
}

const known = new WeakMap<OrganizationRecord, PlanRates>()

/** The plan rates of an organization; kept with its record. */
export function planRatesOf(organization: OrganizationRecord): PlanRates {
  let rates = known.get(organization)
  if (rates === undefined) {
    rates = new PlanRates(organization)
    known.set(organization, rates)
  }
  return rates
}
