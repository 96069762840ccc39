const PATIENCE = 15
const SHRINK = 0.6
/** In rises: costs that are no decimals are counted in billions of units. */
const FAR = 10

/**
 * How far above the best bound an ascent aims that knows no cost to aim at: less when that is not reached,
 * more when the way turns out to be many times as far (the target-level method of Brännlund 1993).
 */
export class TargetLevel {
  rise: number
  #failures = 0
  #last = -Infinity
  /** The bound when the rise last changed. */
  #from = Infinity

  constructor(rise: number) {
    this.rise = rise
  }

  /** Told of the best bound after each evaluation; true when it aims lower, from the best anew. */
  isLowered(bound: number): boolean {
    this.#failures = bound > this.#last + 0.02 * this.rise ? 0 : this.#failures + 1
    this.#last = bound
    this.#from = Math.min(this.#from, bound)
    if (bound - this.#from > FAR * this.rise) this.#riseBy(2)
    if (this.#failures < PATIENCE) return false
    this.#riseBy(SHRINK)
    return true
  }

  #riseBy(factor: number): void {
    this.rise *= factor
    this.#failures = 0
    this.#from = this.#last
  }
}
