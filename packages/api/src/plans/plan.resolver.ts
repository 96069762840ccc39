import { type ChangeType, Comparison, lazy, viewAt } from '@postscale/domain'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../context.js'
import { badUserInput } from '../errors/request-error.js'
import { todayOf } from '../graphql/today.js'
import { type PathOf, toPlanError } from '../graphql/to-plan-error.js'
import { OrganizationType } from '../graphql/types/organization-type.js'
import { applyRequestedPlan, unknownOrganization } from './apply-requested-plan.js'
import { BY_THE_DOMAIN, Most } from '../graphql/arguments/most.js'
import { ChangeInput, fieldIn } from './changes.js'
import { dayOfPlan } from './day-of-plan.js'
import { PlanEffectsType } from './plan-effects.js'
import { shownDecision } from '../graphql/shown-decision.js'
import { toPlanApproval } from './plan-approval.js'
import { planOf } from './plan-of.js'
import { PlanPayload, PreviewPayload, toPlanSummary } from './plan-payload.js'
import { factsInScenario, previewBase } from './preview-base.js'
import { toChanges } from './to-change.js'
import { WriteInput } from './write-input.js'

@InputType({ description: 'A plan: an ordered list of changes, applied as a whole or not at all.' })
class PlanInput extends WriteInput {
  @Most(BY_THE_DOMAIN)
  @Field(() => [ChangeInput], { description: 'The changes, in order; at most 10,000.' })
  changes!: ChangeInput[]

  @Field(() => ID, {
    nullable: true,
    description:
      'For `previewPlan`: the scenario or draft on top of which it is previewed, by its opaque id; the organization itself by default. It goes into one by `addToScenario`; `applyPlan` takes none.',
  })
  scenarioId?: string | null
}

/** Where a plan's problems lie in its input: `input.changes.3.updateTeam.name`. */
function inChangesOf({ changes }: Pick<PlanInput, 'changes'>): PathOf {
  return ({ changeIndex, field }) => {
    if (changeIndex === null) return ['input']
    const given = Object.entries(changes[changeIndex] ?? {}).find(([, change]) => change != null)
    const type = (given?.[0] ?? null) as ChangeType | null
    return ['input', 'changes', changeIndex, type, ...fieldIn(type, field)]
  }
}

/** Plans of several changes: previewed, and applied as a whole or not at all. */
@Resolver()
export class PlanResolver {
  @Mutation(() => PreviewPayload, {
    description: 'Says what a plan would come to, by the same rules that apply it. Writes nothing.',
  })
  async previewPlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => PlanInput, { description: 'The plan.' }) input: PlanInput,
  ): Promise<PreviewPayload> {
    const found = await previewBase(context, input.scenarioId)
    if (!found.ok) return { ok: null, error: found.error }
    const on = found.value
    const changesOf = (today: string) => toChanges(input.changes, today)
    const requested = await planOf(context, input, changesOf, on?.state)
    if (requested === null) {
      return { ok: null, error: unknownOrganization(context.locale, input) }
    }
    const { organizationId, plan, locale } = requested
    const grant = on === null ? context.grantIn(organizationId) : null
    const previewed = await context.services.previewPlan.preview(organizationId, plan, {
      grant,
      ...(on !== null && { branch: on.state }),
    })
    if (!previewed.ok)
      return { ok: null, error: toPlanError(previewed.error, locale, inChangesOf(input)) }
    const { base: before, decision: decided } = previewed.value
    const hidden = context.hiddenIn(organizationId)
    const decision = shownDecision(decided, hidden)
    const base = before && context.shown(before)
    if (on !== null && decision.facts.length + decision.retractions.length > 0) {
      return { ok: null, error: factsInScenario(locale) }
    }
    const today = todayOf(decision.state)
    const view = viewAt(decision.state, today)
    const day = dayOfPlan(plan.changes, today)
    const compared = lazy(
      () => new Comparison(base && viewAt(base, day), viewAt(decision.state, day)),
    )
    return {
      ok: {
        plan: toPlanSummary(decision, plan.title, locale),
        baseRevision: on?.revision ?? base?.revision ?? 0,
        effects: new PlanEffectsType({ compared, day, locale }),
        get approval() {
          return toPlanApproval(before, plan.changes, () => decided, locale, hidden)
        },
        organization: new OrganizationType(view),
        decided: { view, decision },
      },
      error: null,
    }
  }

  @Mutation(() => PlanPayload, {
    description: 'Applies a plan: all of it in one revision, or nothing.',
  })
  async applyPlan(
    @Ctx() context: RequestContext,
    @Arg('input', () => PlanInput, { description: 'The plan, and how to apply it.' })
    input: PlanInput,
  ): Promise<PlanPayload> {
    if (input.scenarioId != null) throw badUserInput(['input', 'scenarioId'])
    const requested = await planOf(context, input, (today) => toChanges(input.changes, today))
    return applyRequestedPlan(context, 'applyPlan', input, requested, inChangesOf(input))
  }
}
