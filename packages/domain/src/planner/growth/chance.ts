import { binomialQuantile, poissonQuantile } from './count-quantile.js'
import { runOf, uniformOf } from './uniform.js'

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

/** The chances of runs, one after the other: whole counts, Poisson for arrivals and binomial among those who are there. */
export class ChanceOfRuns implements Chance {
  readonly #seed: number
  #run = 0

  constructor(seed: number) {
    this.#seed = seed
  }

  /** From here on they are those of a run. */
  begin(run: number): void {
    this.#run = runOf(this.#seed, run)
  }

  arrivals(month: number, event: number, mean: number): number {
    return mean <= 0 ? 0 : poissonQuantile(uniformOf(this.#run, month, event), mean)
  }

  among(month: number, event: number, trials: number, probability: number): number {
    if (trials <= 0 || probability <= 0) return 0
    const whole = Math.floor(trials)
    return binomialQuantile(uniformOf(this.#run, month, event), whole, probability)
  }
}
