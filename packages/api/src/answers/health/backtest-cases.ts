import {
  type BacktestCase,
  type Day,
  healthHistory,
  type HealthModel,
  type Id,
  type MetricSignal,
  type Period,
} from '@postscale/domain'
import type { PastEnd } from './past-ends.js'

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

/** The days whose signals count for the scores before the ends. */
export function signalDays(ends: readonly PastEnd[], asOf: Day, model: HealthModel): Period {
  const fresh = Math.max(...model.families.map(({ freshDays }) => freshDays))
  const first = ends.reduce((least, { endedOn }) => Math.min(least, endedOn), asOf)
  return { from: first - DAYS_BEFORE - Math.ceil(fresh), to: asOf + 1 }
}

/** For how many days before a contract's end its account is scored. */
const DAYS_BEFORE = 180
