/**
 * The figures and the knowledge that the product starts from, out of three guides and its own
 * defaults. Rules never hold a figure of their own: they ask `effectiveFigure` and name the key.
 */
export { benchmark } from './benchmark.js'
export type { BenchmarkEntry } from './benchmark-entry.js'
export type {
  BenchmarkKey,
  BenchmarkValueOf,
  NumberBenchmarkKey,
  RangeBenchmarkKey,
} from './benchmark-key.js'
export { GUIDES, type BenchmarkSource, type Guide } from './benchmark-source.js'
export { BENCHMARK_UNITS, type BenchmarkUnit } from './benchmark-unit.js'
export type { BenchmarkValue, NumberValue, RangeValue } from './benchmark-value.js'
export { BENCHMARKS } from './benchmarks.js'
export { effectiveFigure, type EffectiveFigure } from './effective-figure.js'
export { isBenchmarkKey } from './is-benchmark-key.js'
export type { OverrideProblem } from './override-problem.js'
export type { PolicyOverrides } from './policy-overrides.js'
export { validateOverride } from './validate-override.js'
