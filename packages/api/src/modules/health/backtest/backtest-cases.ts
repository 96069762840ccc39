import {
  healthHistory,
  type BacktestCase,
  type Day,
  type HealthModel,
  type Id,
  type MetricSignal,
} from '@postscale/domain'
import { DAYS_BEFORE } from './days-before.js'
import type { PastEnd } from './past-end.js'

/** How often a case is scored, in days. */
const STEP = 10

/** Past ends with the scores that led up to them: every ten days of the half year before. */
export function backtestCases(
  ends: readonly PastEnd[],
  signalsOf: ReadonlyMap<Id, readonly MetricSignal[]>,
  model: HealthModel,
): readonly BacktestCase[] {
  return ends.map((end) => {
    const signals = signalsOf.get(end.accountId) ?? []
    return { ...end, scores: healthHistory(signals, daysBefore(end.endedOn), model) }
  })
}

function daysBefore(end: Day): readonly Day[] {
  return Array.from({ length: DAYS_BEFORE / STEP + 1 }, (_, index) => end - index * STEP)
}
