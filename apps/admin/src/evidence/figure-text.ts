import type { AdminEvidenceFragment } from '@/generated/graphql'
import type { Formats } from '@/i18n/formats'
import type { Benchmark } from './benchmarks-query'

type Figure = AdminEvidenceFragment['figures'][number]

/** A figure with its unit: `12 accounts`, `80–150 renewals`, `200–500+ accounts`, `85 %`. */
export function figureText(
  formats: Formats,
  { lower, upper, openTop }: Figure,
  benchmark: Benchmark | undefined,
): string {
  const write = (value: number): string =>
    benchmark?.unit === 'SHARE' ? formats.percent(value) : formats.number(value, 2)
  const range = lower === upper ? write(lower) : `${write(lower)}–${write(upper)}`
  const unit = benchmark === undefined || benchmark.unit === 'SHARE' ? '' : benchmark.unitLabel
  return `${range}${openTop ? '+' : ''} ${unit}`.trim()
}
