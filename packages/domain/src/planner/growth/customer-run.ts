import type { Chance } from './chance.js'
import { growthEvents } from './growth-events.js'
import type { GrowthModel } from './growth-model.js'

/** What a month did to all customers; amounts in minor units a year. */
interface CustomerMonth {
  arrived: number
  lost: number
  /** New customers who get an implementation. */
  toImplement: number
  /** Revenue when the month began; of it what was kept, and what the same customers paid at its end. */
  opening: number
  kept: number
  closing: number
}

/**
 * The customers of one run, cell by cell. A month takes away who is announced to leave and who churns, lets others
 * shrink and grow, moves some to another tier, and adds the new ones: customers are those before + new − lost.
 */
export class CustomerRun {
  readonly customers: Float64Array
  readonly revenue: Float64Array
  readonly #model: GrowthModel
  readonly #chance: Chance
  readonly #size: number

  constructor(model: GrowthModel, chance: Chance) {
    this.#model = model
    this.#chance = chance
    this.customers = model.base.customers.slice()
    this.revenue = model.base.revenue.slice()
    this.#size = this.customers.length
  }

  /** @param overload how many times as much churns because of overload; 1 for none. */
  step(month: number, overload: number): CustomerMonth {
    const sums = { arrived: 0, lost: 0, toImplement: 0, opening: 0, kept: 0, closing: 0 }
    for (let cell = 0; cell < this.#size; cell += 1) this.#lose(month, cell, overload, sums)
    this.#moveTiers(month)
    for (let cell = 0; cell < this.#size; cell += 1) this.#win(month, cell, sums)
    return sums
  }

  #lose(month: number, cell: number, overload: number, sums: CustomerMonth): void {
    const { base, rates } = this.#model
    const before = this.customers[cell]!
    if (before <= 0) return
    const place = month * this.#size + cell
    const opening = this.revenue[cell]!
    const announced = Math.min(before, base.leaving[place] ?? 0)
    let count = before - announced
    let revenue = Math.max(0, opening - (base.leavingRevenue[place] ?? 0))
    const churn = Math.min(1, rates.churn[cell]! * overload)
    const churned = this.#chance.among(month, growthEvents.churn(cell), count, churn)
    revenue -= lostRevenue(revenue, count, churned, rates.lostSize[cell]!)
    count -= churned
    const perStep = count > 0 ? (revenue / count) * rates.step : 0
    const chance = this.#chance
    const less =
      perStep * chance.among(month, growthEvents.shrink(cell), count, rates.contraction[cell]!)
    const more =
      perStep * chance.among(month, growthEvents.grow(cell), count, rates.expansion[cell]!)
    const kept = Math.max(0, revenue - less)
    this.customers[cell] = count
    this.revenue[cell] = kept + more
    sums.lost += announced + churned
    sums.opening += opening
    sums.kept += kept
    sums.closing += kept + more
  }

  /** Who moves up goes to the cell before, who moves down to the cell after; both as the month began. */
  #moveTiers(month: number): void {
    const { up, down } = this.#model.rates
    const counts = this.customers.slice()
    const amounts = this.revenue.slice()
    for (let cell = 0; cell < this.#size; cell += 1) {
      const count = counts[cell]!
      if (count <= 0 || (up[cell] === 0 && down[cell] === 0)) continue
      const rises = this.#chance.among(month, growthEvents.moveUp(cell), count, up[cell]!)
      const falls = Math.min(
        count - rises,
        this.#chance.among(month, growthEvents.moveDown(cell), count, down[cell]!),
      )
      const each = amounts[cell]! / count
      if (rises > 0) this.#move(cell, cell - 1, rises, each)
      if (falls > 0) this.#move(cell, cell + 1, falls, each)
    }
  }

  #move(from: number, to: number, count: number, each: number): void {
    this.customers[from]! -= count
    this.customers[to]! += count
    this.revenue[from]! -= count * each
    this.revenue[to]! += count * each
  }

  #win(month: number, cell: number, sums: CustomerMonth): void {
    const { arrivals, arrivalRevenue, implemented } = this.#model.rates
    const mean = arrivals[cell]!
    if (mean <= 0) return
    const arrived = this.#chance.arrivals(month, growthEvents.arrive(cell), mean)
    this.customers[cell]! += arrived
    this.revenue[cell]! += arrived * arrivalRevenue[cell]!
    sums.arrived += arrived
    sums.toImplement += this.#chance.among(
      month,
      growthEvents.beginImplementation(cell),
      arrived,
      implemented[cell]!,
    )
  }
}

/** What the lost ones paid: their part by head, by how much they paid beside the mean; all of it where all are lost. */
function lostRevenue(revenue: number, count: number, lost: number, size: number): number {
  if (lost >= count) return revenue
  return Math.min(revenue, (revenue / count) * lost * size)
}
