import { viewAt } from '@postscale/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { scenarioOf } from '../../graphql/find-scenario.js'
import { shownDecision } from '../../graphql/shown-decision.js'
import { todayOf } from '../../graphql/today.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { actorOf, idempotencyOf } from '../../plans/idempotency-of.js'
import { noteNotAllowed } from '../../plans/not-allowed.js'
import { PlanPayload, toPlanSummary } from '../../plans/plan-payload.js'
import { planTitle } from '../../plans/plan-title.js'
import { notFound, scenarioError } from '../scenario-answer.js'
import { MergeScenarioInput } from '../scenario-inputs.js'

/** Applies scenarios and drafts. */
@Resolver()
export class MergeScenarioResolver {
  @Mutation(() => PlanPayload, {
    description:
      'Applies a scenario, or a draft, to the organization: all of it in one revision, or nothing. Refused where changes do not apply any more (SCENARIO_UNFIT), or where both sides changed something since (SCENARIO_CONFLICTS).',
  })
  async mergeScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeScenarioInput, { description: 'The scenario.' })
    input: MergeScenarioInput,
  ): Promise<PlanPayload> {
    const { principal, services, deadline, plans } = context
    const path = ['input', 'scenarioId']
    const scenario = await scenarioOf(context, input.scenarioId, path, 'organization.change')
    if (scenario === null) return notFound(context, 'scenario', input.scenarioId)
    const { organizationId, kind, name, note } = scenario
    const { branches, merging } = services.scenarios
    const branch = await branches.of(scenario)
    if (branch === null) throw new Error('the revision of a scenario is gone')
    const idempotency = idempotencyOf(principal, 'mergeScenario', input)
    const changes = branch.changes.map(({ change }) => change)
    const title = kind === 'DRAFT' ? planTitle(changes, branch.from) : name
    const merged = await merging.merge(scenario, {
      actor: actorOf(principal),
      grant: context.grantIn(organizationId),
      ...(input.expectedRevision != null && { expectedRevision: input.expectedRevision }),
      title,
      reason: input.reason?.trim() || note,
      deadline,
      trace: plans.begin(organizationId),
      ...(idempotency !== null && { idempotency }),
    })
    if (!merged.ok) {
      noteNotAllowed(context, organizationId, merged.error.problems ?? [])
      return { ok: null, error: scenarioError(context, merged.error, ['input']) }
    }
    const { revision, changed, replayed, changeCount, factsChanged } = merged.value
    const decision = shownDecision(merged.value.decision, context.hiddenIn(organizationId))
    const state = context.shown(merged.value.state)
    const view = viewAt(state, todayOf(state))
    const locale = context.localeFor(view.organization.locale)
    const counts = { changeCount, factCount: factsChanged }
    return {
      ok: {
        plan: toPlanSummary(decision, title, locale, counts),
        changed,
        replayed,
        revision,
        organization: new OrganizationType(view),
        decided: { view, decision },
      },
      error: null,
    }
  }
}
