import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { PlanPayload, PreviewPayload } from '../../plans/plan-payload.js'
import { applyFix, LintFixInput, previewFix } from './lint-fix.js'

@Resolver()
export class LintFixResolver {
  @Mutation(() => PreviewPayload, {
    description: 'Says what the fix of a finding of today would come to. Writes nothing.',
  })
  async previewLintFix(
    @Ctx() context: RequestContext,
    @Arg('input', () => LintFixInput, { description: 'Which finding.' }) input: LintFixInput,
  ): Promise<PreviewPayload> {
    return previewFix(context, input)
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
