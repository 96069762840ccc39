import type { Day } from '../../kernel/days.js'
import type { HealthModel } from './health-model.js'
import type { MetricSignal } from './health-of.js'
import { HealthScorer } from './health-scorer.js'
import { weightedScore } from './weighted-score.js'

/** A health score on a day. */
export interface DatedScore {
  readonly day: Day
  /** 0–100. */
  readonly score: number
}

/**
 * An account's health score on several days, each from the signals known by then. Days without a score
 * are left out.
 *
 * @param signals of the account, in any order.
 */
export function healthHistory(
  signals: readonly MetricSignal[],
  days: readonly Day[],
  model: HealthModel,
): readonly DatedScore[] {
  const known = signals.flatMap(({ metric, day, value }) => {
    const index = model.indexOf.get(metric)
    return index === undefined ? [] : [{ index, day, value }]
  })
  if (known.length === 0) return []
  const scorer = new HealthScorer(model, days[0] ?? 0)
  return days.flatMap((day) => {
    scorer.begin(day)
    for (const { index, day: measuredOn, value } of known) scorer.add(index, measuredOn, value)
    const { score } = weightedScore(scorer.familyScores(), model)
    return Number.isNaN(score) ? [] : [{ day, score }]
  })
}
