import type { Day } from '../../kernel/days.js'
import { type SignalHistory, signalReaches } from './fact-history.js'
import type { HealthModel } from './health-model.js'
import { HealthScorer } from './health-scorer.js'
import { weightedScore } from './weighted-score.js'

/** Scores accounts on one day out of the signals of many days. */
export class DayScorer {
  readonly model: HealthModel
  readonly day: Day
  /** The first day of which a signal may still count. */
  readonly first: Day
  readonly #signals: SignalHistory
  readonly #scorer: HealthScorer
  /** Of each metric name the metric's place in the model; -1 where it has none. */
  readonly #codes: readonly number[]

  constructor(model: HealthModel, day: Day, signals: SignalHistory) {
    this.model = model
    this.day = day
    this.first = day - Math.max(...signalReaches(model))
    this.#signals = signals
    this.#scorer = new HealthScorer(model, day)
    this.#codes = signals.metricNames.map((name) => model.indexOf.get(name) ?? -1)
  }

  /** The score by the signals from one place to another, 0–100; NaN when none counts. */
  scoreOf([from, to]: readonly [from: number, to: number]): number {
    const { day, metric, value } = this.#signals
    this.#scorer.begin()
    for (let at = from; at < to; at += 1) {
      const code = this.#codes[metric[at]!]!
      if (code !== -1) this.#scorer.add(code, day[at]!, value[at]!)
    }
    return weightedScore(this.#scorer.familyScores(), this.model).score
  }
}
