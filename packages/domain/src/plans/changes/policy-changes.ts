import { BENCHMARK_UNITS } from '../../benchmarks/benchmark-unit.js'
import {
  benchmark,
  isBenchmarkKey,
  type OverrideProblem,
  validateOverride,
} from '../../benchmarks/index.js'
import type { InvalidReason } from '../../entities/invalid-reason.js'
import { policy, type PolicyFields } from '../../entities/policy.js'
import type { Day } from '../../kernel/days.js'
import { beginLife, type History, setFieldsFrom } from '../../kernel/history.js'
import { judge, storable } from '../checks/given-fields.js'
import type { PlanRun } from '../plan-run.js'
import type { Executors } from './executor.js'

const REASONS: Readonly<Record<string, InvalidReason>> = {
  NEGATIVE: 'NEGATIVE',
  UNORDERED: 'UNORDERED',
}

/** Refuses a policy's value for the first thing that is wrong with it. */
function refusePolicyValue(run: PlanRun, key: string, [problem]: readonly OverrideProblem[]): void {
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

/** What overrides benchmark figures and states the organization's own assumptions. */
export const policyChanges: Executors<'setPolicy' | 'clearPolicy'> = {
  setPolicy(run, { key, value, effective, reason = null }) {
    const day = run.day(effective)
    const fault = validateOverride(key, value)
    if (fault !== null) refusePolicyValue(run, key, fault)
    const sound = isReason(run, reason)
    if (day !== null && fault === null && sound)
      record(run, key, day, { value: storable(value), reason })
  },

  clearPolicy(run, { key, effective, reason = null }) {
    const day = run.day(effective)
    const sound = isReason(run, reason)
    if (run.find('policy', key, 'key') === null || day === null || !sound) return
    record(run, key, day, { value: null, reason })
  },
}

function isReason(run: PlanRun, reason: string | null): boolean {
  return judge(run, 'reason', reason, policy.fields.reason.check)
}

function record(run: PlanRun, key: string, day: Day, fields: PolicyFields): void {
  const history: History<PolicyFields> = run.draft.get('policy', key)?.history ?? []
  const next = setFieldsFrom(history, day, fields) ?? beginLife(history, day, fields)
  if (next !== null) run.save('policy', { key, history: next })
}
