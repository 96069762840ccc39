/**
 * The 0-1 knapsack by dynamic programming, for many small ones after each other without new memory:
 *
 *   the most of Σ profit · x with Σ weight · x ≤ room, x in {0, 1}
 *
 * Fill `weights` and `profits` up to `count` (profits above 0, weights 1 … room), then `solve`.
 */
export class Knapsack {
  readonly weights: Int32Array
  readonly profits: Float64Array
  /** After `solve`: 1 for the items that are taken. */
  readonly taken: Uint8Array
  readonly #best: Float64Array
  #decisions: Uint8Array

  constructor(largestCount: number, largestRoom: number) {
    this.weights = new Int32Array(largestCount)
    this.profits = new Float64Array(largestCount)
    this.taken = new Uint8Array(largestCount)
    this.#best = new Float64Array(largestRoom + 1)
    this.#decisions = new Uint8Array(0)
  }

  /** The largest sum of profits. */
  solve(count: number, room: number): number {
    const { weights, profits, taken } = this
    let total = 0
    let profit = 0
    for (let item = 0; item < count; item += 1) {
      total += weights[item]!
      profit += profits[item]!
    }
    if (total <= room) {
      taken.fill(1, 0, count)
      return profit
    }
    const best = this.#best
    const width = room + 1
    if (this.#decisions.length < count * width) this.#decisions = new Uint8Array(count * width * 2)
    const decisions = this.#decisions
    best.fill(0, 0, width)
    // Cells below what all later items together could fill are not asked for.
    let remaining = total
    for (let item = 0; item < count; item += 1) {
      const weight = weights[item]!
      const gain = profits[item]!
      const row = item * width
      remaining -= weight
      const lowest = Math.max(weight, room - remaining)
      decisions.fill(0, row + Math.max(0, room - remaining), row + width)
      for (let at = room; at >= lowest; at -= 1) {
        const with_ = best[at - weight]! + gain
        if (with_ > best[at]!) {
          best[at] = with_
          decisions[row + at] = 1
        }
      }
    }
    let at = room
    for (let item = count - 1; item >= 0; item -= 1) {
      const isTaken = decisions[item * width + at]!
      taken[item] = isTaken
      if (isTaken === 1) at -= weights[item]!
    }
    return best[room]!
  }
}
