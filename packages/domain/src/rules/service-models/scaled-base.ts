import { figuresOf } from '../evidence/figures.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'
import { dollarRate } from '../unit-economics/dollar-rate.js'

/** One point of a projection. */
export interface ScaledBase {
  /** Months from today; null when nobody says when. */
  readonly months: number | null
  readonly customers: number
  /** Recurring revenue a year; null when it is not known. */
  readonly arr: MinorUnits | null
}

/**
 * The guide's own projection: 100 customers and 3M today, 250 and 8M in 12 months, 500 and 18M two years
 * later. Revenue is null when dollars cannot be turned into the organization's money.
 *
 * Source: BM "Steps 2–5: model selection".
 */
export function guideScaledBases(view: OrganizationView): readonly ScaledBase[] {
  const { number } = figuresOf(view)
  const rate = dollarRate(view)
  const money = (dollars: number): MinorUnits | null => rate?.money(dollars) ?? null
  const next = number('worked.scale.next.months')
  return [
    {
      months: 0,
      customers: number('worked.scale.today.customers'),
      arr: money(number('worked.scale.today.arr')),
    },
    {
      months: next,
      customers: number('worked.scale.next.customers'),
      arr: money(number('worked.scale.next.arr')),
    },
    {
      months: next + number('worked.scale.later.months'),
      customers: number('worked.scale.later.customers'),
      arr: money(number('worked.scale.later.arr')),
    },
  ]
}

/**
 * Today's base and the multiples of it that a model must bear: 2, 5 and 10 times the customers, at
 * today's average revenue.
 *
 * Source: BM "Step 1: unit economics".
 */
export function multipleScaledBases(view: OrganizationView): readonly ScaledBase[] {
  const { number } = figuresOf(view)
  const { count, revenue } = customersOf(view)
  const multiples = [
    1,
    number('unitEconomics.scale.first'),
    number('unitEconomics.scale.second'),
    number('unitEconomics.scale.third'),
  ]
  return multiples.map((multiple, index) => ({
    months: index === 0 ? 0 : null,
    customers: count * multiple,
    arr: Math.round(revenue * multiple),
  }))
}
