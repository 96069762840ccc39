import { viewAt, type OrganizationView, type Plan } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import type { PathOf } from '../graphql/to-plan-error.js'
import { todayOf } from '../graphql/today.js'
import { applyRequestedPlan } from './apply-requested-plan.js'
import type { WriteInput } from './write-input.js'
import { planOf } from './plan-of.js'
import type { PlanPayload } from './plan-payload.js'

const inInput: PathOf = () => ['input']

/**
 * Works a plan out on the organization as it is today and applies it the way every plan is applied.
 *
 * @param mutation the mutation's name, which its idempotency keys belong to.
 * @param workOut the plan; its title and reason stand where the input has none.
 */
export async function applyProposedPlan(
  context: RequestContext,
  mutation: string,
  input: WriteInput,
  workOut: (view: OrganizationView) => Plan | Promise<Plan>,
): Promise<PlanPayload> {
  const requested = await planOf(context, input, () => [])
  if (requested === null) return applyRequestedPlan(context, mutation, input, null, inInput)
  const view = viewAt(requested.state, todayOf(requested.state))
  const worked = await workOut(view)
  const plan = {
    title: input.title?.trim() || worked.title,
    reason: requested.plan.reason ?? worked.reason,
    changes: worked.changes,
  }
  return applyRequestedPlan(context, mutation, input, { ...requested, plan }, inInput)
}
