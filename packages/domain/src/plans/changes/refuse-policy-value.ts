import { BENCHMARK_UNITS } from '../../benchmarks/benchmark-unit.js'
import { benchmark, isBenchmarkKey, type OverrideProblem } from '../../benchmarks/index.js'
import type { InvalidReason } from '../../messages/invalid-reason.js'
import type { PlanRun } from '../plan-run.js'

const REASONS: Readonly<Record<string, InvalidReason>> = {
  NEGATIVE: 'NEGATIVE',
  UNORDERED: 'UNORDERED',
}

/** Refuses a policy's value for the first thing that is wrong with it. */
export function refusePolicyValue(
  run: PlanRun,
  key: string,
  [problem]: readonly OverrideProblem[],
): void {
  if (problem === 'UNKNOWN_KEY' || !isBenchmarkKey(key)) {
    run.refuse('UNKNOWN_POLICY_KEY', 'key', { key })
  } else if (problem === 'WRONG_SHAPE') {
    run.refuse('POLICY_SHAPE', 'value', { key, expected: benchmark(key).value.kind })
  } else if (problem === 'OUT_OF_UNIT_RANGE') {
    const { max } = BENCHMARK_UNITS[benchmark(key).unit]
    const bounds = { min: 0, max: max ?? Number.MAX_SAFE_INTEGER }
    run.refuse('OUT_OF_RANGE', 'value', { field: 'value', ...bounds })
  } else {
    const reason = REASONS[problem ?? ''] ?? 'NOT_A_NUMBER'
    run.refuse('INVALID_VALUE', 'value', { field: 'value', reason })
  }
}
