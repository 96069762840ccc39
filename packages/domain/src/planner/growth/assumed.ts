import {
  type Assumption,
  type AssumptionName,
  ASSUMPTIONS,
  type AssumptionSubject,
  type Observed,
  PLAUSIBLE,
  sensible,
} from './assumption.js'
import type { FigureUsed } from '../../rules/evidence/evidence.js'
import type { Figures } from '../../rules/evidence/figures.js'
import type { Shortfall } from './shortfall.js'

/** How many standard errors hold the true value in four of five cases (a normal one between its P10 and P90). */
export const FOUR_OF_FIVE = 1.2816

/** An assumption of one name and subject, by each source that it may have. */
export class Assumed {
  readonly #name: AssumptionName
  readonly #subject: AssumptionSubject
  readonly #plausible: number

  constructor(figures: Figures, name: AssumptionName, subject: AssumptionSubject = null) {
    this.#name = name
    this.#subject = subject
    this.#plausible = figures.number(PLAUSIBLE)
  }

  /** @param error standard error of the value. */
  byHistory(value: number, error: number, observed: Observed): Assumption {
    const off = FOUR_OF_FIVE * error
    const source = { source: 'HISTORY', observed, figures: [], shortfall: null } as const
    return this.#make(value, value - off, value + off, source)
  }

  /**
   * @param ends the plausible range, where the figures have one.
   * @param shortfall own history that would go before them, and is too little.
   */
  byFigures(
    value: number,
    figures: readonly FigureUsed[],
    ends: readonly [low: number, high: number] | null = null,
    shortfall: Shortfall | null = null,
  ): Assumption {
    const [low, high] = ends ?? [value * (1 - this.#plausible), value * (1 + this.#plausible)]
    return this.#make(value, low, high, { source: 'BENCHMARK', observed: null, figures, shortfall })
  }

  #make(
    value: number,
    low: number,
    high: number,
    from: Pick<Assumption, 'source' | 'observed' | 'figures' | 'shortfall'>,
  ): Assumption {
    const name = this.#name
    return {
      name,
      subject: this.#subject,
      unit: ASSUMPTIONS[name].unit,
      value: sensible(name, value),
      low: sensible(name, low),
      high: sensible(name, high),
      ...from,
    }
  }
}
