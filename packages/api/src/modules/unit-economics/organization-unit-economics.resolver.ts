import type { EconomicsGrouping } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { toUnitEconomics } from './to-unit-economics.js'
import { EconomicsGroupingEnum } from './types/economics-grouping-enum.js'
import { UnitEconomicsType } from './types/unit-economics-type.js'

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
