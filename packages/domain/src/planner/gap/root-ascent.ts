import type { Core } from './core.js'
import type { MultiplierAscent } from './multiplier-ascent.js'

const FIRST_RISE = 0.1
const PATIENCE = 15
const SHRINK = 0.6

/**
 * The ascent at the root, where no cost to aim at is known: the target is the best bound plus a rise that
 * shrinks when it is not reached (the target-level method of Brännlund 1993). Ends when the rise is a
 * fraction of what bounds are rounded to.
 */
export class RootAscent {
  readonly #ascent: MultiplierAscent
  readonly #core: Core
  #rise: number
  #failures = 0
  readonly #leastRise: number

  constructor(ascent: MultiplierAscent, core: Core, start: Float64Array, leastRise: number) {
    this.#ascent = ascent
    this.#core = core
    this.#leastRise = leastRise
    ascent.start(start)
    const sum = start.reduce((total, multiplier) => total + Math.abs(multiplier), 0)
    this.#rise = Math.max(FIRST_RISE * sum, 1)
  }

  /** One evaluation; false when the ascent is over. */
  step(): boolean {
    const ascent = this.#ascent
    const before = ascent.bound
    ascent.evaluate(this.#core)
    this.#failures = ascent.bound > before + 0.02 * this.#rise ? 0 : this.#failures + 1
    if (this.#failures >= PATIENCE) {
      this.#failures = 0
      this.#rise *= SHRINK
      if (this.#rise < this.#leastRise) return false
      ascent.restart()
      ascent.evaluate(this.#core)
    }
    return ascent.step(this.#core, this.#rise)
  }
}
