import type { Core } from './core.js'
import type { Lagrangian } from './lagrangian.js'

/** How much of the last direction the next one keeps. */
const DEFLECTION = 0.6

/**
 * Raises the Lagrangian bound of a part of the search by subgradient steps with Polyak's length
 *
 *   u ← u + (target − L(u)) / |d|² · d,   d = subgradient + deflection · last d
 *
 * (Held, Wolfe and Crowder 1974; Camerini, Fratta and Maffioli 1975 for the deflection). `multipliers` are
 * the best that were met and `bound` is their bound.
 */
export class MultiplierAscent {
  readonly multipliers: Float64Array
  bound = -Infinity
  /** The relaxed solution of the last evaluation gives each job to one agent. */
  isAssignment = false
  readonly #lagrangian: Lagrangian
  readonly #current: Float64Array
  readonly #direction: Float64Array
  #lastBound = -Infinity

  constructor(lagrangian: Lagrangian) {
    const { jobCount } = lagrangian.model
    this.#lagrangian = lagrangian
    this.multipliers = new Float64Array(jobCount)
    this.#current = new Float64Array(jobCount)
    this.#direction = new Float64Array(jobCount)
  }

  /** Starts anew from given multipliers, of which nothing is known in this part. */
  start(multipliers: Float64Array): void {
    this.#current.set(multipliers)
    this.multipliers.set(multipliers)
    this.#direction.fill(0)
    this.bound = -Infinity
  }

  /** Goes on from the best multipliers, without the last direction. */
  restart(): void {
    this.#current.set(this.multipliers)
    this.#direction.fill(0)
  }

  /** Evaluates the current multipliers; true when they are the best until now. */
  evaluate(core: Core): boolean {
    const bound = this.#lagrangian.bound(core, this.#current)
    this.#lastBound = bound
    this.isAssignment = false
    if (bound <= this.bound) return false
    this.bound = bound
    this.multipliers.set(this.#current)
    return true
  }

  /** A step from what was evaluated last, aimed so far above the best; false where no direction leads up. */
  step(core: Core, rise: number): boolean {
    const { counts, model } = this.#lagrangian
    const direction = this.#direction
    const current = this.#current
    let norm = 0
    let imbalance = 0
    for (let at = 0; at < core.freeCount; at += 1) {
      const job = core.freeJobs[at]!
      const subgradient = 1 - counts[job]!
      imbalance += Math.abs(subgradient)
      direction[job] = subgradient + DEFLECTION * direction[job]!
      norm += direction[job] ** 2
    }
    this.isAssignment = imbalance === 0
    if (imbalance === 0 || norm < 1e-9) return false
    const length = (this.bound + rise - this.#lastBound) / norm
    const { multiplierUnit, multiplierLimit } = model
    for (let at = 0; at < core.freeCount; at += 1) {
      const job = core.freeJobs[at]!
      const units = Math.round((current[job]! + length * direction[job]!) / multiplierUnit)
      current[job] = Math.max(-multiplierLimit, Math.min(multiplierLimit, units * multiplierUnit))
    }
    return true
  }
}
