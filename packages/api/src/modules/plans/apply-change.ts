import type { ChangeType } from '@postscale/domain'
import type { RequestContext } from '../../context.js'
import type { PathOf } from '../../shared/problems/to-plan-error.js'
import { applyRequestedPlan } from './apply-requested-plan.js'
import type { ChangeMutation } from './inputs/change-mutation.js'
import { planOf } from './plan-of.js'
import { toChange } from './to-change.js'
import type { PlanPayload } from './types/plan-payload.js'

const inChange: PathOf = ({ field, changeIndex }) =>
  changeIndex === null ? ['input'] : ['input', 'change', field]

/** Applies one change as a plan of its own: what every named mutation does. */
export async function applyChange(
  context: RequestContext,
  type: ChangeType,
  input: ChangeMutation<object>,
): Promise<PlanPayload> {
  const requested = await planOf(context, input, (today) => [
    toChange(type, input.change, today, ['input', 'change']),
  ])
  return applyRequestedPlan(context, type, input, requested, inChange)
}
