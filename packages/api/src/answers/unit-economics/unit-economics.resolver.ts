import { accountEconomics, type EconomicsGrouping } from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { readTold } from '../../graphql/lists/told-fields.js'
import type { Page } from '../../graphql/relay/paginate.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { AccountType } from '../../graphql/types/types.js'
import {
  accountLinePage,
  EconomicsLineArgs,
  EconomicsLineConnection,
  linePage,
} from './economics-line-page.js'
import { EconomicsLineType, toEconomicsLine } from './economics-line.js'
import { EconomicsGroupingEnum, toUnitEconomics, UnitEconomicsType } from './unit-economics.js'

@Resolver(() => OrganizationType)
export class OrganizationUnitEconomicsResolver {
  @FieldResolver(() => UnitEconomicsType, {
    description: 'What serving its accounts costs, and whether they can bear it.',
  })
  unitEconomics(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('groupBy', () => EconomicsGroupingEnum, {
      defaultValue: 'ORGANIZATION',
      description: 'What the lines are summed by.',
    })
    groupBy: EconomicsGrouping,
  ): UnitEconomicsType {
    return toUnitEconomics(view, groupBy, context.localeFor(view.organization.locale))
  }
}

@Resolver(() => UnitEconomicsType)
export class UnitEconomicsResolver {
  @FieldResolver(() => EconomicsLineConnection, {
    description:
      'The costs by group. Their people, overhead, onboarding as it runs and idle seats, with people without a seat, add up to the run rate. Empty when costs could not be told.',
  })
  async lines(
    @Root() { view, groupBy }: UnitEconomicsType,
    @Ctx() context: RequestContext,
    @Args(() => EconomicsLineArgs) args: EconomicsLineArgs,
  ): Promise<Page<EconomicsLineType>> {
    const locale = context.localeFor(view.organization.locale)
    const options = context.services.unitEconomics.optionsFor(view, groupBy)
    if (groupBy !== 'ACCOUNT') return linePage(view, groupBy, args, options, locale)
    const told = await readTold(context.services, view, 'account', { filter: args.filter ?? null })
    return accountLinePage(view, args, options, locale, told)
  }
}

@Resolver(() => AccountType)
export class AccountUnitEconomicsResolver {
  @FieldResolver(() => EconomicsLineType, {
    nullable: true,
    description:
      'What serving it costs; null when costs cannot be told, which `Organization.unitEconomics` explains, and of an account that is lost, as `standing` says.',
  })
  unitEconomics(
    @Root() { view, row }: AccountType,
    @Ctx() context: RequestContext,
  ): EconomicsLineType | null {
    const options = context.services.unitEconomics.optionsFor(view, 'ACCOUNT')
    const line = accountEconomics(view, view.accounts.id(row), options)
    if (line === null || 'status' in line) return null
    return toEconomicsLine(view, line, context.localeFor(view.organization.locale))
  }
}
