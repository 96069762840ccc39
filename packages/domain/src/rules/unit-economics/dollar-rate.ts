import { figuresOf } from '../evidence/figures.js'
import type { FigureUsed } from '../evidence/evidence.js'
import { currencyDigits, type MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'

/** How figures in whole US dollars become the organization's money. */
interface DollarRate {
  /** An amount of dollars in minor units of the organization's currency, rounded. */
  readonly money: (dollars: number) => MinorUnits
  /** The exchange rate as evidence; empty where the currency is the dollar itself. */
  readonly figures: readonly FigureUsed[]
}

const KEY = 'benchmark.currencyPerUsd'
const DOLLAR = 'USD'

/**
 * The organization's money for a dollar: `dollars × currency per dollar × 10 ^ digits`. A dollar of an
 * organization that counts in dollars is a dollar, whatever a policy says.
 *
 * @returns null when the currency is another and the policy `benchmark.currencyPerUsd` is not set: a
 *   rate is never guessed.
 */
export function dollarRate(view: OrganizationView): DollarRate | null {
  const { currency } = view.organization
  const cents = 10 ** currencyDigits(currency)
  if (currency === DOLLAR) {
    return { money: (dollars) => Math.round(dollars * cents), figures: [] }
  }
  const { number, used } = figuresOf(view)
  if (!used(KEY).overridden) return null
  const rate = number(KEY)
  return { money: (dollars) => Math.round(dollars * rate * cents), figures: [used(KEY)] }
}
