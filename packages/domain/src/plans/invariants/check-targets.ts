import type { TargetFields } from '../../entities/target.js'
import { TARGET_FORMS, TARGET_VALUES } from '../../entities/target-forms.js'
import type { PlanRun } from '../plan-run.js'
import type { Touch } from '../touch.js'

/** A target has the value of its metric and no other, and is of a group that its metric can be told of. */
export function checkTargets(run: PlanRun): void {
  for (const { kind, id, at } of run.touches) {
    const target = kind === 'target' ? run.draft.get('target', id) : null
    for (const { fields } of target?.history ?? []) checkForm(run, at, fields)
  }
}

function checkForm(run: PlanRun, at: Touch['at'], target: TargetFields): void {
  const { value, group } = TARGET_FORMS[target.metric]
  if (target[value] === null) run.refuseAt(at, 'REQUIRED', value, { field: value })
  const others = [...TARGET_VALUES, 'segment', 'teamId'] as const
  for (const name of others) {
    if (name === value || name === group || target[name] === null) continue
    run.refuseAt(at, 'INVALID_VALUE', name, { field: name, reason: 'NOT_OF_METRIC' })
  }
}
