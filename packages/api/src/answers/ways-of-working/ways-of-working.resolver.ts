import { csOpsReturn, handovers, hoursCovered, renewalsComparison } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { HandoversType, toHandovers } from './handovers.js'
import { HoursCoveredType, toHoursCovered } from './hours-covered.js'
import { CsOpsReturnType, toCsOpsReturn } from './cs-ops-return.js'
import { RenewalsComparisonType, toRenewalsComparison } from './renewals-comparison.js'

@Resolver(() => OrganizationType)
export class OrganizationWaysOfWorkingResolver {
  @FieldResolver(() => HandoversType, {
    description: 'How handovers go, and what customers say of them.',
  })
  handovers(@Root() { view }: OrganizationType, @Ctx() context: RequestContext): HandoversType {
    return toHandovers(handovers(view), context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => HoursCoveredType, {
    description: 'The hours of the week in which somebody is there, by region and language.',
  })
  hoursCovered(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): HoursCoveredType {
    return toHoursCovered(hoursCovered(view), context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => CsOpsReturnType, {
    description: 'What CS Operations, or the first person of it, gives back.',
  })
  csOpsReturn(@Root() { view }: OrganizationType, @Ctx() context: RequestContext): CsOpsReturnType {
    return toCsOpsReturn(view, csOpsReturn(view), context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => RenewalsComparisonType, {
    description: 'Renewals specialists against generalists on the same renewals.',
  })
  renewalsComparison(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): RenewalsComparisonType {
    const locale = context.localeFor(view.organization.locale)
    return toRenewalsComparison(view, renewalsComparison(view), locale)
  }
}
