import { viewAt } from '@postscale/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { toPlanError } from '../../shared/problems/to-plan-error.js'
import { todayOf } from '../organizations/today-of.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { applyRequestedPlan, unknownOrganization } from './apply-requested-plan.js'
import { PlanInput } from './inputs/plan-input.js'
import { inChangesOf } from './in-changes-of.js'
import { planOf } from './plan-of.js'
import { toChanges } from './to-changes.js'
import { toPlanEffects } from './to-plan-effects.js'
import { toPlanSummary } from './to-plan-summary.js'
import { PlanPayload } from './types/plan-payload.js'
import { PreviewPayload } from './types/preview-payload.js'

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
    const requested = await planOf(context, input, (today) => toChanges(input.changes, today))
    if (requested === null) {
      return { ok: null, error: unknownOrganization(context.locale, input) }
    }
    const { organizationId, plan, locale } = requested
    const previewed = await context.services.previewPlan.preview(organizationId, plan)
    if (!previewed.ok)
      return { ok: null, error: toPlanError(previewed.error, locale, inChangesOf(input)) }
    const { base, decision } = previewed.value
    const today = todayOf(decision.state)
    const view = viewAt(decision.state, today)
    const { changes } = plan
    return {
      ok: {
        plan: toPlanSummary(decision, plan.title, locale),
        baseRevision: base?.revision ?? 0,
        effects: toPlanEffects(base, decision.state, changes, today, locale),
        organization: new OrganizationType(view),
        decided: { view, changes, decision },
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
    const requested = await planOf(context, input, (today) => toChanges(input.changes, today))
    return applyRequestedPlan(context, 'applyPlan', input, requested, inChangesOf(input))
  }
}
