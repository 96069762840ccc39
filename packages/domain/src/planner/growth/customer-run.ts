import type { Chance } from './chance.js'
import { growthEvents } from './growth-events.js'
import type { CustomersByCell } from './customer-cells.js'
import type { CustomerRates } from './customer-rates.js'

/** What a month did to all customers; amounts in minor units a year. */
export interface CustomerMonth {
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
 * The customers of a run, cell by cell. A month takes away who is announced to leave and who churns, lets others
 * shrink and grow, moves some to another tier, and adds the new ones: customers are those before + new − lost.
 */
export class CustomerRun {
  readonly customers: Float64Array
  readonly revenue: Float64Array
  /** What the last month did; nothing on the first day. */
  readonly month: CustomerMonth = {
    arrived: 0,
    lost: 0,
    toImplement: 0,
    opening: 0,
    kept: 0,
    closing: 0,
  }
  readonly #base: CustomersByCell
  readonly #size: number
  /** Customers and revenue as a month's movement between tiers finds them. */
  readonly #counts: Float64Array
  readonly #amounts: Float64Array
  readonly #rates: CustomerRates
  readonly #chance: Chance

  constructor(base: CustomersByCell, rates: CustomerRates, chance: Chance) {
    this.#base = base
    this.#rates = rates
    this.#chance = chance
    this.#size = base.customers.length
    this.customers = new Float64Array(this.#size)
    this.revenue = new Float64Array(this.#size)
    this.#counts = new Float64Array(this.#size)
    this.#amounts = new Float64Array(this.#size)
    this.begin()
  }

  /** Begins a run: the first day's customers. */
  begin(): void {
    this.customers.set(this.#base.customers)
    this.revenue.set(this.#base.revenue)
    this.#beginMonth()
  }

  #beginMonth(): void {
    const { month } = this
    month.arrived = 0
    month.lost = 0
    month.toImplement = 0
    month.opening = 0
    month.kept = 0
    month.closing = 0
  }

  /** @param overload how many times as much churns because of overload; 1 for none. */
  step(month: number, overload: number): void {
    this.#beginMonth()
    for (let cell = 0; cell < this.#size; cell += 1) this.#lose(month, cell, overload)
    this.#moveTiers(month)
    for (let cell = 0; cell < this.#size; cell += 1) this.#win(month, cell)
  }

  #lose(month: number, cell: number, overload: number): void {
    const base = this.#base
    const rates = this.#rates
    const sums = this.month
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
    const { up, down } = this.#rates
    const counts = this.#counts
    const amounts = this.#amounts
    counts.set(this.customers)
    amounts.set(this.revenue)
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

  #win(month: number, cell: number): void {
    const { arrivals, arrivalRevenue, implemented } = this.#rates
    const mean = arrivals[cell]!
    if (mean <= 0) return
    const arrived = this.#chance.arrivals(month, growthEvents.arrive(cell), mean)
    this.customers[cell]! += arrived
    this.revenue[cell]! += arrived * arrivalRevenue[cell]!
    this.month.arrived += arrived
    this.month.toImplement += this.#chance.among(
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
