import type { ImportRow } from './import-row.js'
import type { MetricPeriod } from './metric-mapping.js'
import { periodEnd } from './period-end.js'
import type { SignalContribution } from './signal-contribution.js'

/**
 * What a row of HEALTH_SIGNALS gives: the metric that it names, or those that its mapping reads from
 * columns, dated on the last day of the period when rows are taken together, so that a signal never
 * rests on what came after its day.
 */
export function signalContributionOf(
  row: ImportRow<'HEALTH_SIGNALS'>,
  line: number,
  every: MetricPeriod = 'day',
): SignalContribution {
  const { date, metric, family, value, signals } = row
  const day = periodEnd(date, every)
  if (signals !== undefined) return { line, day, parts: signals }
  if (metric === undefined || family === undefined || value === undefined) {
    return { line, day, parts: [] }
  }
  return { line, day, parts: [{ metric, family, value, per: null }] }
}
