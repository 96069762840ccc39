import { BENCHMARK_UNITS, type BenchmarkUnit } from './benchmark-unit.js'
import type { BenchmarkValue } from './benchmark-value.js'
import type { OverrideProblem } from './override-problem.js'

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
