import { TARGET_METRICS, type TargetMetric } from '../../../entities/target.js'
import type { Formats } from '../../../kernel/formats.js'

/** A value of a metric as it is read: a percentage, money, or a plain number of what the metric counts. */
export function metricValue(
  metric: TargetMetric,
  value: number,
  currency: string,
  formats: Formats,
): string {
  const { field } = TARGET_METRICS[metric]
  if (field === 'rate') return formats.percent(value, 1)
  return field === 'monthlyCost' ? formats.money(value, currency) : formats.number(value)
}
