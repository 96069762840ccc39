import type { BookProblem } from './book-problem.js'

/** A price of each seat's load, and one of its revenue, as if it were so busy. */
export interface SeatPrices {
  readonly loads: Float64Array
  readonly revenues: Float64Array
}

/**
 * The seat where an account of a class is cheapest at prices: the least of r · (y + burden) + w · a · (z + burden), with r the
 * load and a the revenue of the account. Which seat that is depends on a ÷ r alone, so that only the corners of a convex line
 * are looked at.
 */
export class CheapestSeats {
  readonly #seats: number[] = []
  readonly #ofLoad: number[] = []
  readonly #ofRevenue: number[] = []

  constructor(problem: BookProblem, of: number, prices: SeatPrices) {
    const seats = problem.eligible[of]!
    const burdens = problem.burdens[of]!
    const ofLoad = (at: number): number => prices.loads[seats[at]!]! + burdens[at]!
    const ofRevenue = (at: number): number =>
      problem.revenueWeight === 0 ? 0 : prices.revenues[seats[at]!]! + burdens[at]!
    if (problem.revenueWeight === 0) {
      let cheapest = -1
      for (let at = 0; at < seats.length; at += 1) {
        if (cheapest === -1 || ofLoad(at) < ofLoad(cheapest)) cheapest = at
      }
      if (cheapest !== -1) this.#put(seats[cheapest]!, ofLoad(cheapest), 0)
      return
    }
    const order = Array.from(seats.keys()).toSorted(
      (a, b) => ofLoad(a) - ofLoad(b) || ofRevenue(a) - ofRevenue(b) || a - b,
    )
    for (const at of order) this.#bend(seats[at]!, ofLoad(at), ofRevenue(at))
  }

  /** The place of the cheapest seat's corner for such an account; -1 where no seat may have it. */
  #cornerFor(load: number, revenue: number): number {
    const count = this.#seats.length
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#costAt(middle, load, revenue) <= this.#costAt(middle + 1, load, revenue))
        high = middle
      else low = middle + 1
    }
    return count === 0 ? -1 : low
  }

  /** @param revenue times its weight. */
  seatFor(load: number, revenue: number): number {
    return this.#seats[this.#cornerFor(load, revenue)] ?? -1
  }

  /** What the account costs there; Infinity where no seat may have it. */
  costFor(load: number, revenue: number): number {
    const corner = this.#cornerFor(load, revenue)
    return corner === -1 ? Infinity : this.#costAt(corner, load, revenue)
  }

  #costAt(corner: number, load: number, revenue: number): number {
    return load * this.#ofLoad[corner]! + revenue * this.#ofRevenue[corner]!
  }

  /** Adds a corner that is dearer by load, and takes away what then is never cheapest. */
  #bend(seat: number, ofLoad: number, ofRevenue: number): void {
    const [xs, ys] = [this.#ofLoad, this.#ofRevenue]
    if (ys.length > 0 && ofRevenue >= ys.at(-1)!) return
    while (xs.length > 1) {
      const [x, y, x0, y0] = [xs.at(-1)!, ys.at(-1)!, xs.at(-2)!, ys.at(-2)!]
      // The last corner lies on or above the line from the one before it to the new one.
      if ((x - x0) * (ofRevenue - y0) > (ofLoad - x0) * (y - y0)) break
      this.#seats.pop()
      xs.pop()
      ys.pop()
    }
    this.#put(seat, ofLoad, ofRevenue)
  }

  #put(seat: number, ofLoad: number, ofRevenue: number): void {
    this.#seats.push(seat)
    this.#ofLoad.push(ofLoad)
    this.#ofRevenue.push(ofRevenue)
  }
}
