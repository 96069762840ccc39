import type { Day } from '../../kernel/days.js'
import { SIGNAL_FAMILIES } from '../../entities/vocabularies.js'
import type { HealthModel } from './health-model.js'
import { metricScore } from './metric-scale.js'

const NEVER = -0x80000000

/**
 * Scores one account after another, or one day after another, without making objects: `begin`, `add` its signals in
 * any order, then ask. Of each metric the latest day that is not after the scored day and still fresh
 * counts; several sources on that day by their mean. Mutable, and private to the one who is scoring.
 */
export class HealthScorer {
  readonly #model: HealthModel
  #day: Day
  readonly #familyOf: Uint8Array
  readonly #freshDays: Float64Array
  readonly #last: Int32Array
  readonly #sum: Float64Array
  readonly #count: Int32Array
  readonly #familyScores = new Float64Array(SIGNAL_FAMILIES.length)

  constructor(model: HealthModel, day: Day) {
    const { metrics, families } = model
    this.#model = model
    this.#day = day
    this.#familyOf = Uint8Array.from(metrics, ({ family }) => SIGNAL_FAMILIES.indexOf(family))
    this.#freshDays = Float64Array.from(
      this.#familyOf,
      (family) => families[family]?.freshDays ?? 0,
    )
    this.#last = new Int32Array(metrics.length).fill(NEVER)
    this.#sum = new Float64Array(metrics.length)
    this.#count = new Int32Array(metrics.length)
  }

  /** Forgets the account before, and goes on to another day. */
  begin(day = this.#day): void {
    this.#day = day
    this.#last.fill(NEVER)
    this.#count.fill(0)
  }

  /** @param metric the metric's place in the model. */
  add(metric: number, day: Day, value: number): void {
    if (day > this.#day || day < this.#day - this.#freshDays[metric]!) return
    const last = this.#last[metric]!
    if (day < last) return
    if (day > last) {
      this.#last[metric] = day
      this.#sum[metric] = 0
      this.#count[metric] = 0
    }
    this.#sum[metric]! += value
    this.#count[metric]! += 1
  }

  /** The metric's value that counts; null without one. */
  valueOf(metric: number): number | null {
    const count = this.#count[metric]!
    return count === 0 ? null : this.#sum[metric]! / count
  }

  /** The day of that value. */
  dayOf(metric: number): Day | null {
    return this.#count[metric] === 0 ? null : this.#last[metric]!
  }

  /** Each family's mean points, NaN without a signal. The same array each time. */
  familyScores(): Float64Array {
    const scores = this.#familyScores.fill(0)
    const { metrics } = this.#model
    for (let family = 0; family < scores.length; family += 1) {
      let count = 0
      for (let metric = 0; metric < metrics.length; metric += 1) {
        if (this.#familyOf[metric] !== family || this.#count[metric] === 0) continue
        scores[family]! += metricScore(
          metrics[metric]!.points,
          this.#sum[metric]! / this.#count[metric]!,
        )
        count += 1
      }
      scores[family] = count === 0 ? Number.NaN : scores[family]! / count
    }
    return scores
  }
}
