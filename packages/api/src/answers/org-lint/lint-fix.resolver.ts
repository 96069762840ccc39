import { viewAt } from '@postscale/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { previewOf } from '../../plans/proposed-plan.js'
import { todayOf } from '../../graphql/today.js'
import { unknownOrganization } from '../../plans/apply-requested-plan.js'
import { planOf } from '../../plans/plan-of.js'
import { PlanPayload, PreviewPayload } from '../../plans/plan-payload.js'
import { applyFix, findFix, fixRefusal, LintFixInput } from './lint-fix.js'

@Resolver()
export class LintFixResolver {
  @Mutation(() => PreviewPayload, {
    description: 'Says what the fix of a finding of today would come to. Writes nothing.',
  })
  async previewLintFix(
    @Ctx() context: RequestContext,
    @Arg('input', () => LintFixInput, { description: 'Which finding.' }) input: LintFixInput,
  ): Promise<PreviewPayload> {
    const requested = await planOf(context, input, () => [])
    if (requested === null) {
      return { ok: null, error: unknownOrganization(context.locale, input) }
    }
    const { state, locale } = requested
    const plan = await findFix(context.services.lint, state, input.fingerprint)
    if (typeof plan === 'string') return { ok: null, error: fixRefusal(plan, locale) }
    return previewOf(viewAt(state, todayOf(state)), plan, locale)
  }

  @Mutation(() => PlanPayload, {
    description: 'Applies the fix of a finding of today: all of it in one revision, or nothing.',
  })
  async applyLintFix(
    @Ctx() context: RequestContext,
    @Arg('input', () => LintFixInput, { description: 'Which finding, and how.' })
    input: LintFixInput,
  ): Promise<PlanPayload> {
    return applyFix(context, input)
  }
}
