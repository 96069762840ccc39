import type { Day } from '../../kernel/days.js'
import type { Touchpoint } from '../../plans/fact.js'
import type { HealthLevel } from '../health/health.js'
import type { MetricSignal } from '../health/health-of.js'

/** The time series of one account, as far as its lifecycle needs them; in any order. */
export interface AccountFacts {
  /** Those of `signalWindow` suffice. */
  readonly signals: readonly MetricSignal[]
  /** Null when no contacts are recorded at all. */
  readonly touchpoints: readonly Pick<Touchpoint, 'day' | 'kind'>[] | null
  /** The level of its health, where whoever asks has it already; null without a score. */
  readonly level?: HealthLevel | null
}

/**
 * An account's metric on a day: the latest value that is not later and at most `freshDays` old, the
 * mean of its sources. Null without one.
 */
export function readMetric(
  signals: readonly MetricSignal[],
  metric: string,
  day: Day,
  freshDays: number,
): number | null {
  let [last, sum, count] = [-Infinity, 0, 0]
  for (const signal of signals) {
    if (signal.metric !== metric || signal.day > day || signal.day < day - freshDays) continue
    if (signal.day < last) continue
    if (signal.day > last) [last, sum, count] = [signal.day, 0, 0]
    sum += signal.value
    count += 1
  }
  return count === 0 ? null : sum / count
}
