import { BENCHMARK_UNITS } from '../../benchmarks/benchmark-unit.js'
import { benchmark, isBenchmarkKey, type OverrideProblem } from '../../benchmarks/index.js'
import type { InvalidReason } from '../../entities/invalid-reason.js'
import type { ProblemCode, ProblemParams } from '../problem.js'

const REASONS: Readonly<Record<string, InvalidReason>> = {
  NEGATIVE: 'NEGATIVE',
  UNORDERED: 'UNORDERED',
}

/** Why a policy's value is refused. */
interface PolicyFault<C extends ProblemCode = ProblemCode> {
  readonly code: C
  readonly field: 'key' | 'value'
  readonly params: ProblemParams[C]
}

/** The first thing that is wrong with a policy's value, as a plan is refused for it. */
export function policyFault(key: string, [problem]: readonly OverrideProblem[]): PolicyFault {
  if (problem === 'UNKNOWN_KEY' || !isBenchmarkKey(key)) {
    return { code: 'UNKNOWN_POLICY_KEY', field: 'key', params: { key } }
  }
  if (problem === 'WRONG_SHAPE') {
    const params = { key, expected: benchmark(key).value.kind }
    return { code: 'POLICY_SHAPE', field: 'value', params }
  }
  if (problem === 'OUT_OF_UNIT_RANGE') {
    const { max } = BENCHMARK_UNITS[benchmark(key).unit]
    const params = { field: 'value', min: 0, max: max ?? Number.MAX_SAFE_INTEGER }
    return { code: 'OUT_OF_RANGE', field: 'value', params }
  }
  const reason = REASONS[problem ?? ''] ?? 'NOT_A_NUMBER'
  return { code: 'INVALID_VALUE', field: 'value', params: { field: 'value', reason } }
}
