import { type ChangeType, viewAt } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { refusal } from '../graphql/plan-error.js'
import { shownDecision } from '../graphql/shown-decision.js'
import { todayOf } from '../graphql/today.js'
import { type PathOf, toPlanError } from '../graphql/to-plan-error.js'
import { OrganizationType } from '../graphql/types/organization-type.js'
import { actorOf, idempotencyOf } from './idempotency-of.js'
import { fieldIn } from './changes.js'
import { noteNotAllowed } from './not-allowed.js'
import { planOf, type RequestedPlan } from './plan-of.js'
import { type PlanPayload, toPlanSummary } from './plan-payload.js'
import { toChange } from './to-change.js'
import type { ChangeMutation, WriteInput } from './write-input.js'

/**
 * Applies the plan of a request and answers what became of it.
 *
 * @param expectedRevision the one that it is applied to; the input's, or any, by default.
 */
export async function applyRequestedPlan(
  context: RequestContext,
  mutation: string,
  input: WriteInput,
  requested: RequestedPlan | null,
  pathOf: PathOf,
  expectedRevision = input.expectedRevision ?? undefined,
): Promise<PlanPayload> {
  const { principal, services, deadline, plans } = context
  if (requested === null) return { ok: null, error: unknownOrganization(context.locale, input) }
  const { organizationId, plan, locale } = requested
  const idempotency = idempotencyOf(principal, mutation, input)
  const applied = await services.applyPlan.apply({
    organizationId,
    actor: actorOf(principal),
    grant: context.grantIn(organizationId),
    plan,
    deadline,
    trace: plans.begin(organizationId),
    ...(expectedRevision !== undefined && { expectedRevision }),
    ...(idempotency !== null && { idempotency }),
  })
  if (!applied.ok) {
    noteNotAllowed(context, organizationId, applied.error)
    return { ok: null, error: toPlanError(applied.error, locale, pathOf) }
  }
  const { revision, changed, replayed, changeCount, factsChanged } = applied.value
  const decision = shownDecision(applied.value.decision, context.hiddenIn(organizationId))
  const state = context.shown(applied.value.state)
  const view = viewAt(state, todayOf(state))
  const counts = { changeCount, factCount: factsChanged }
  return {
    ok: {
      plan: toPlanSummary(decision, plan.title, locale, counts),
      changed,
      replayed,
      revision,
      organization: new OrganizationType(view),
      decided: { view, decision },
    },
    error: null,
  }
}

/** Why a mutation of an organization that is unknown, or not the principal's, is refused. */
export function unknownOrganization(locale: RequestContext['locale'], input: WriteInput) {
  const params = { thing: 'organization', id: input.organizationId } as const
  return refusal(locale, 'NOT_FOUND', params, ['input', 'organizationId'])
}

function inChange(type: ChangeType): PathOf {
  return ({ field, changeIndex }) =>
    changeIndex === null ? ['input'] : ['input', 'change', ...fieldIn(type, field)]
}

/** Applies one change as a plan of its own: what every named mutation does. */
export async function applyChange(
  context: RequestContext,
  type: ChangeType,
  input: ChangeMutation<object>,
): Promise<PlanPayload> {
  const requested = await planOf(context, input, (today) => [
    toChange(type, input.change, today, ['input', 'change']),
  ])
  return applyRequestedPlan(context, type, input, requested, inChange(type))
}
