import { type OverrideProblem, validateOverride } from '../../benchmarks/index.js'
import { policy, type PolicyFields } from '../../entities/policy.js'
import type { Day } from '../../kernel/days.js'
import { beginLife, type History, setFieldsFrom } from '../../kernel/history.js'
import { judge, storable } from '../checks/given-fields.js'
import { policyFault } from '../checks/policy-fault.js'
import type { PlanRun } from '../plan-run.js'
import type { Executors } from './executor.js'

/** Refuses a policy's value for the first thing that is wrong with it. */
function refusePolicyValue(run: PlanRun, key: string, problems: readonly OverrideProblem[]): void {
  const { code, field, params } = policyFault(key, problems)
  run.refuse(code, field, params)
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
