import {
  csOpsCapacity,
  implementationCapacity,
  renewalsCapacity,
  supportCapacity,
} from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { CapacityFilterInput, toCapacityFilter } from './capacity-group.js'
import {
  CsOpsCapacityType,
  ImplementationCapacityType,
  RenewalsCapacityType,
  SupportCapacityType,
  toCsOpsCapacity,
  toImplementationCapacity,
  toRenewalsCapacity,
  toSupportCapacity,
} from './family-capacity.js'

const Filter = (): ReturnType<typeof Arg> =>
  Arg('filter', () => CapacityFilterInput, {
    nullable: true,
    description: 'Which part of the organization; all of it by default.',
  })

@Resolver(() => OrganizationType)
export class FamilyCapacityResolver {
  @FieldResolver(() => ImplementationCapacityType, {
    description: 'Onboarding projects under way and waiting, against the specialists.',
  })
  implementationCapacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Filter() filter: CapacityFilterInput | null,
  ): ImplementationCapacityType {
    const stand = implementationCapacity(view, toCapacityFilter(view, filter))
    return toImplementationCapacity(stand, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => SupportCapacityType, {
    description: 'Customers and recorded tickets, against the support engineers.',
  })
  async supportCapacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Filter() input: CapacityFilterInput | null,
  ): Promise<SupportCapacityType> {
    const filter = toCapacityFilter(view, input)
    const tickets = await context.services.tickets.figures(view, filter)
    const stand = supportCapacity(view, tickets, filter)
    return toSupportCapacity(stand, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => RenewalsCapacityType, {
    description: 'The renewals of the next 12 months, against the specialists.',
  })
  renewalsCapacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Filter() filter: CapacityFilterInput | null,
  ): RenewalsCapacityType {
    const stand = renewalsCapacity(view, toCapacityFilter(view, filter))
    return toRenewalsCapacity(stand, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => CsOpsCapacityType, {
    description: 'CSMs against the people of CS Operations.',
  })
  csOpsCapacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): CsOpsCapacityType {
    return toCsOpsCapacity(csOpsCapacity(view), context.localeFor(view.organization.locale))
  }
}
