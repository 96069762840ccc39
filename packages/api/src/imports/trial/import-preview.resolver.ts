import { localize, viewAt } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { todayOf } from '../../graphql/today.js'
import { PreviewPayload } from '../../plans/plan-payload.js'
import { previewOf } from '../../plans/proposed-plan.js'
import { ImportRunType } from '../import-run.js'
import { localeOfRun } from '../refused/refused-causes.resolver.js'

/** What an import that is only tried would come to. */
@Resolver(() => ImportRunType)
export class ImportPreviewResolver {
  @FieldResolver(() => PreviewPayload, {
    nullable: true,
    description:
      'What a dry run would come to, as `previewPlan` says it of a plan: what would differ, and what that does to capacity, exposed accounts, cost and findings. On the revision that the run found, for 24 hours. Null where `previewReason` says why.',
  })
  async preview(
    @Root() { run }: ImportRunType,
    @Ctx() context: RequestContext,
  ): Promise<PreviewPayload | null> {
    const trial = await context.services.imports.trials.of(run)
    if (!trial.ok) return null
    const { base, plan } = trial.value
    const view = viewAt(context.shown(base), todayOf(base))
    return previewOf(view, plan, await localeOfRun(context, run))
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why there is no `preview`, in the language of the request: of a run that is no dry run or did not come to its end, of one that makes more than 10,000 changes, and of one that is not kept any more. Null where there is one.',
  })
  async previewReason(
    @Root() { run }: ImportRunType,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const trial = await context.services.imports.trials.of(run)
    return trial.ok ? null : localize(await localeOfRun(context, run), trial.error)
  }
}
