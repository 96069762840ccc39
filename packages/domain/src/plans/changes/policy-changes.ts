import { validateOverride } from '../../benchmarks/index.js'
import { beginLife } from '../../kernel/begin-life.js'
import type { Day } from '../../kernel/day.js'
import type { History } from '../../kernel/history.js'
import { setFieldsFrom } from '../../kernel/set-fields-from.js'
import type { PolicyFields } from '../../entities/policy.js'
import type { PlanRun } from '../plan-run.js'
import type { Executors } from './executor.js'
import { refusePolicyValue } from './refuse-policy-value.js'

/** What overrides benchmark figures and states the organization's own assumptions. */
export const policyChanges: Executors<'setPolicy' | 'clearPolicy'> = {
  setPolicy(run, { key, value, effective, reason = null }) {
    const day = run.day(effective)
    const fault = validateOverride(key, value)
    if (fault !== null) refusePolicyValue(run, key, fault)
    if (day !== null && fault === null) record(run, key, day, { value, reason })
  },

  clearPolicy(run, { key, effective, reason = null }) {
    const day = run.day(effective)
    if (run.find('policy', key, 'key') === null || day === null) return
    record(run, key, day, { value: null, reason })
  },
}

function record(run: PlanRun, key: string, day: Day, fields: PolicyFields): void {
  const history: History<PolicyFields> = run.draft.get('policy', key)?.history ?? []
  const next = setFieldsFrom(history, day, fields) ?? beginLife(history, day, fields)
  if (next !== null) run.save('policy', { key, history: next })
}
