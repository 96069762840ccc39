import { viewAt, type OrganizationView, type Plan, type Problem } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { type PathOf, toPlanError } from '../graphql/to-plan-error.js'
import { todayOf } from '../graphql/today.js'
import { applyRequestedPlan } from './apply-requested-plan.js'
import type { WriteInput } from './write-input.js'
import { planOf } from './plan-of.js'
import type { PlanPayload } from './plan-payload.js'

const inInput: PathOf = ({ field }) => ['input', ...(field === null ? [] : [field])]

/** A plan, and where it must not be applied to any other, the revision on which it was worked out. */
type WorkedOut = Plan & { readonly expectedRevision?: number }

/** Why there is no plan to apply. */
interface RefusedPlan {
  readonly refused: Problem
}

/** An expected revision that no organization is at: only what was applied before is answered. */
const NO_REVISION = -1

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
  workOut: (view: OrganizationView) => WorkedOut | Promise<WorkedOut | RefusedPlan>,
): Promise<PlanPayload> {
  const requested = await planOf(context, input, () => [])
  if (requested === null) return applyRequestedPlan(context, mutation, input, null, inInput)
  const view = viewAt(requested.state, todayOf(requested.state))
  const worked = await workOut(view)
  if ('refused' in worked) {
    const replay = await applyRequestedPlan(
      context,
      mutation,
      input,
      requested,
      inInput,
      NO_REVISION,
    )
    const isAnswered = replay.ok !== null || replay.error?.code === 'IDEMPOTENCY_KEY_REUSED'
    const error = toPlanError([worked.refused], requested.locale, inInput)
    return input.idempotencyKey != null && isAnswered ? replay : { ok: null, error }
  }
  const plan = {
    title: input.title?.trim() || worked.title,
    reason: requested.plan.reason ?? worked.reason,
    changes: worked.changes,
  }
  const expected = input.expectedRevision ?? worked.expectedRevision
  return applyRequestedPlan(context, mutation, input, { ...requested, plan }, inInput, expected)
}
