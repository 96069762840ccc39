import type { PolicyValue } from '../entities/policy.js'
import { BENCHMARK_UNITS, type BenchmarkUnit } from './benchmark-unit.js'
import type { BenchmarkValue } from './benchmark-value.js'
import {
  benchmark,
  type BenchmarkKey,
  type BenchmarkValueOf,
  isBenchmarkKey,
} from './benchmarks.js'

/** An organization's overrides of figures on one day: key → value in the catalogue's unit. */
export type PolicyOverrides = ReadonlyMap<string, PolicyValue>

/**
 * Why an override is refused: `UNKNOWN_KEY` no such figure; `WRONG_SHAPE` a number where the figure is
 * a range, or the reverse; `NOT_FINITE`; `NEGATIVE`; `UNORDERED` lower above upper; `OUT_OF_UNIT_RANGE`
 * beyond what the unit allows (a share above 1, a score above 100, a rate of 0).
 */
export type OverrideProblem =
  | 'UNKNOWN_KEY'
  | 'WRONG_SHAPE'
  | 'NOT_FINITE'
  | 'NEGATIVE'
  | 'UNORDERED'
  | 'OUT_OF_UNIT_RANGE'

/** What is wrong with a value of the right shape in its unit, each code at most once. */
export function valueProblems(value: BenchmarkValue, unit: BenchmarkUnit): OverrideProblem[] {
  const figures = value.kind === 'number' ? [value.value] : [value.lower, value.upper]
  if (!figures.every(Number.isFinite)) return ['NOT_FINITE']

  const { max, positive } = BENCHMARK_UNITS[unit]
  const problems: OverrideProblem[] = []
  if (figures.some((figure) => figure < 0)) problems.push('NEGATIVE')
  if (value.kind === 'range' && value.lower > value.upper) problems.push('UNORDERED')
  if (
    (max !== null && figures.some((figure) => figure > max)) ||
    (positive && figures.includes(0))
  ) {
    problems.push('OUT_OF_UNIT_RANGE')
  }
  return problems
}

/**
 * Whether a value may override a figure.
 *
 * @param key the figure's key, known or not.
 * @param value what is to replace it, in the catalogue's unit: a number, or
 *   `{ lower, upper, openTop }`. Anything else, e.g. out of stored JSON, has the wrong shape.
 * @returns the problems, or null when there are none.
 */
export function validateOverride(key: string, value: unknown): readonly OverrideProblem[] | null {
  if (!isBenchmarkKey(key)) return ['UNKNOWN_KEY']
  const { unit, value: standard } = benchmark(key)
  const shaped = asValue(value)
  if (shaped?.kind !== standard.kind) return ['WRONG_SHAPE']
  const problems = valueProblems(shaped, unit)
  return problems.length > 0 ? problems : null
}

function asValue(value: unknown): BenchmarkValue | null {
  if (typeof value === 'number') return { kind: 'number', value }
  if (typeof value !== 'object' || value === null) return null
  const { lower, upper, openTop } = value as Record<string, unknown>
  return typeof lower === 'number' && typeof upper === 'number' && typeof openTop === 'boolean'
    ? { kind: 'range', lower, upper, openTop }
    : null
}

/** A figure as an organization uses it. */
interface EffectiveFigure<K extends BenchmarkKey = BenchmarkKey> {
  readonly key: K
  /** In the unit of the catalogue's entry. */
  readonly value: BenchmarkValueOf<K>
  /** Whether the organization's policy replaced the catalogue's value. */
  readonly overridden: boolean
}

/**
 * The figure that an organization uses: its policy's where there is one, else the catalogue's.
 *
 * Nothing is validated here: overrides are expected to have passed `validateOverride`, so a number
 * stands under a number's key and a range under a range's.
 *
 * @param overrides the organization's policy on the day, by key, in the catalogue's units.
 */
export function effectiveFigure<K extends BenchmarkKey>(
  overrides: PolicyOverrides,
  key: K,
): EffectiveFigure<K> {
  const override = overrides.get(key)
  if (override === undefined) return { key, value: benchmark(key).value, overridden: false }
  const value: BenchmarkValue =
    typeof override === 'number'
      ? { kind: 'number', value: override }
      : { kind: 'range', ...override }
  return { key, value, overridden: true }
}
