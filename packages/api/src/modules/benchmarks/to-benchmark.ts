import { BENCHMARK_UNITS, type BenchmarkEntry, type Locale } from '@postscale/domain'
import type { BenchmarkType } from './types/benchmark-type.js'

/** A figure of the catalogue for GraphQL. */
export function toBenchmark(entry: BenchmarkEntry, locale: Locale): BenchmarkType {
  const { key, value, unit, source, text } = entry
  const isRange = value.kind === 'range'
  return {
    key,
    text: text[locale],
    unit,
    unitLabel: BENCHMARK_UNITS[unit].label[locale],
    isRange,
    lower: isRange ? value.lower : value.value,
    upper: isRange ? value.upper : value.value,
    openTop: isRange && value.openTop,
    guide: source.guide,
    section: source.section,
  }
}
