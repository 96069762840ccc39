import { liveOrganization, type Locale } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { todayOf } from '../../graphql/today.js'
import { ImportRunType } from '../import-run.js'
import { ImportRefusedCausesType, toRefusedCause } from './refused-causes.js'

/** Causes that are told of one run. */
const MOST_CAUSES = 100

/** The language in which a run's refusals are told. */
export async function localeOfRun(
  context: RequestContext,
  { organizationId }: Pick<ImportRunType['run'], 'organizationId'>,
): Promise<Locale> {
  const head = await context.services.organizationHeads.find(organizationId)
  return context.localeFor(head === null ? 'en' : liveOrganization(head, todayOf(head)).locale)
}

/** What the rows of an import are refused for. */
@Resolver(() => ImportRunType)
export class RefusedCausesResolver {
  @FieldResolver(() => ImportRefusedCausesType, {
    description:
      'What its rows are refused for, each cause once with the number of its rows: rows of one code and ' +
      'column that share what is wrong, such as the team that is not known.',
  })
  async refusedCauses(
    @Root() { run }: ImportRunType,
    @Ctx() context: RequestContext,
  ): Promise<ImportRefusedCausesType> {
    const { organizationId, id } = run
    const { refusedCauses } = context.services.imports
    const { causes, leftOut } = await refusedCauses.of(organizationId, id, MOST_CAUSES)
    const locale = await localeOfRun(context, run)
    return { nodes: causes.map((cause) => toRefusedCause(cause, locale)), leftOut }
  }
}
