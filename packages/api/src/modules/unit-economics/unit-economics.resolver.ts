import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import type { Page } from '../../shared/relay/paginate.js'
import { accountLinePage } from './account-line-page.js'
import { EconomicsLineArgs } from './inputs/economics-line-args.js'
import { linePage } from './line-page.js'
import { EconomicsLineConnection } from './types/economics-line-connection.js'
import type { EconomicsLineType } from './types/economics-line-type.js'
import { UnitEconomicsType } from './types/unit-economics-type.js'

@Resolver(() => UnitEconomicsType)
export class UnitEconomicsResolver {
  @FieldResolver(() => EconomicsLineConnection, {
    description:
      'The costs by group; with `idle` and `overhead` they add up to the staff’s cost. Empty when costs could not be told.',
  })
  async lines(
    @Root() { view, groupBy }: UnitEconomicsType,
    @Ctx() context: RequestContext,
    @Args(() => EconomicsLineArgs) args: EconomicsLineArgs,
  ): Promise<Page<EconomicsLineType>> {
    const locale = context.localeFor(view.organization.locale)
    const retentionOf = await context.services.unitEconomics.retentionOf(view, groupBy)
    return groupBy === 'ACCOUNT'
      ? accountLinePage(view, args, retentionOf, locale)
      : linePage(view, groupBy, args, retentionOf, locale)
  }
}
