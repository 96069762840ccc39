import type { RequestContext } from '../../context.js'
import { toPlanError, type PathOf } from '../../shared/problems/to-plan-error.js'
import { actorOf } from '../plans/actor-of.js'
import { applyRequestedPlan } from '../plans/apply-requested-plan.js'
import { idempotencyOf } from '../plans/idempotency-of.js'
import type { RequestedPlan } from '../plans/plan-of.js'
import { planOf } from '../plans/plan-of.js'
import { RefusedError } from '../plans/refused-error.js'
import type { PlanPayload } from '../plans/types/plan-payload.js'
import { fixPlan, type FixPlan } from './fix-plan.js'
import { fixRefusal } from './fix-refusal.js'
import type { LintFixInput } from './inputs/lint-fix-input.js'

const MUTATION = 'applyLintFix'
const inInput: PathOf = () => ['input']

/** Applies the fix of a finding of today, as every plan is applied. */
export async function applyFix(context: RequestContext, input: LintFixInput): Promise<PlanPayload> {
  const requested = await planOf(context, input, () => [])
  if (requested === null) return applyRequestedPlan(context, MUTATION, input, null, inInput)
  const worked = await fixPlan(context.services.lint, requested.state, input.fingerprint)
  if (typeof worked === 'string') return answerAgain(context, input, requested, worked)
  const plan = {
    title: input.title?.trim() || worked.title,
    reason: requested.plan.reason ?? worked.reason,
    changes: worked.changes,
  }
  return applyRequestedPlan(context, MUTATION, input, { ...requested, plan }, inInput)
}

/** A finding that is gone may have been fixed by the same request: then its answer is repeated. */
async function answerAgain(
  context: RequestContext,
  input: LintFixInput,
  requested: RequestedPlan,
  code: Extract<FixPlan, string>,
): Promise<PlanPayload> {
  const { organizationId, plan, locale } = requested
  const idempotency = idempotencyOf(context.principal, MUTATION, input)
  const ran = await context.services.applyPlan.run(
    {
      organizationId,
      actor: actorOf(context.principal),
      title: plan.title,
      reason: plan.reason,
      creates: false,
      ...(input.expectedRevision != null && { expectedRevision: input.expectedRevision }),
      ...(idempotency !== null && { idempotency }),
    },
    () => Promise.reject(new RefusedError([])),
  )
  if (ran.ok) return applyRequestedPlan(context, MUTATION, input, requested, inInput)
  const error =
    ran.error.length > 0 ? toPlanError(ran.error, locale, inInput) : fixRefusal(code, locale)
  return { ok: null, error }
}
