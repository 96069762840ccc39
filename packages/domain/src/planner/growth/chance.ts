import { binomialQuantile, poissonQuantile } from './count-quantile.js'
import { uniform } from './uniform.js'

/** What happens of what may happen in a month, by the number of the event. */
export interface Chance {
  /** How many come, of whom `mean` are expected. */
  arrivals(month: number, event: number, mean: number): number
  /** To how many of `trials` something happens that happens to each with that probability. */
  among(month: number, event: number, trials: number, probability: number): number
}

/** Everything as it is expected: fractions of customers and people. */
export const EXPECTED: Chance = {
  arrivals: (_, __, mean) => mean,
  among: (_, __, trials, probability) => trials * probability,
}

/** The chances of one run: whole counts, Poisson for arrivals and binomial among those who are there. */
export class ChanceOfRun implements Chance {
  readonly #seed: number
  readonly #run: number

  constructor(seed: number, run: number) {
    this.#seed = seed
    this.#run = run
  }

  arrivals(month: number, event: number, mean: number): number {
    return mean <= 0 ? 0 : poissonQuantile(uniform(this.#seed, this.#run, month, event), mean)
  }

  among(month: number, event: number, trials: number, probability: number): number {
    if (trials <= 0 || probability <= 0) return 0
    const whole = Math.floor(trials)
    return binomialQuantile(uniform(this.#seed, this.#run, month, event), whole, probability)
  }
}
