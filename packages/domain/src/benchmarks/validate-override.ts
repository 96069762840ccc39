import { benchmark } from './benchmark.js'
import type { BenchmarkValue } from './benchmark-value.js'
import { isBenchmarkKey } from './is-benchmark-key.js'
import type { OverrideProblem } from './override-problem.js'
import { valueProblems } from './value-problems.js'

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
