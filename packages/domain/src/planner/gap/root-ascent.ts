import type { Core } from './core.js'
import type { MultiplierAscent } from './multiplier-ascent.js'
import { TargetLevel } from './target-level.js'

const FIRST_RISE = 0.1

/**
 * The ascent at the root, where no cost to aim at is known. Ends when what it aims above the best bound is a
 * fraction of what bounds are rounded to.
 */
export class RootAscent {
  readonly #ascent: MultiplierAscent
  readonly #core: Core
  readonly #target: TargetLevel
  readonly #leastRise: number

  constructor(ascent: MultiplierAscent, core: Core, start: Float64Array, leastRise: number) {
    this.#ascent = ascent
    this.#core = core
    this.#leastRise = leastRise
    ascent.start(start)
    const sum = start.reduce((total, multiplier) => total + Math.abs(multiplier), 0)
    this.#target = new TargetLevel(Math.max(FIRST_RISE * sum, 1))
  }

  /** One evaluation; false when the ascent is over. */
  step(): boolean {
    const ascent = this.#ascent
    const target = this.#target
    ascent.evaluate(this.#core)
    if (target.isLowered(ascent.bound)) {
      if (target.rise < this.#leastRise) return false
      ascent.restart()
      ascent.evaluate(this.#core)
    }
    return ascent.step(this.#core, target.rise)
  }
}
