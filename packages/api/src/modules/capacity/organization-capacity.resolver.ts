import { rollUp, spansOfControl, type Band, type CapacityGrouping } from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { BandEnum } from '../../shared/enums/index.js'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { CapacityFilterInput } from './inputs/capacity-filter-input.js'
import { SeatCapacityArgs } from './inputs/seat-capacity-args.js'
import { overCapacity } from './over-capacity.js'
import { seatCapacityPage } from './seat-capacity-page.js'
import { toCapacityFilter } from './to-capacity-filter.js'
import { toLeaderSpan } from './to-leader-span.js'
import { CapacityGroupType } from './types/capacity-group-type.js'
import { CapacityGroupingEnum } from './types/capacity-grouping-enum.js'
import { LeaderSpanType } from './types/leader-span-type.js'
import { SeatCapacityConnection } from './types/seat-capacity-connection.js'
import type { SeatCapacityType } from './types/seat-capacity-type.js'

@Resolver(() => OrganizationType)
export class OrganizationCapacityResolver {
  @FieldResolver(() => [CapacityGroupType], {
    description:
      'Load against capacity, rolled up. The parts add up to the whole, except for branches, which contain one another.',
  })
  capacity(
    @Root() { view }: OrganizationType,
    @Arg('groupBy', () => CapacityGroupingEnum, { description: 'What to roll up by.' })
    groupBy: CapacityGrouping,
    @Arg('filter', () => CapacityFilterInput, {
      nullable: true,
      description: 'Which part of the organization; all of it by default.',
    })
    filter: CapacityFilterInput | null,
  ): CapacityGroupType[] {
    return rollUp(view, groupBy, toCapacityFilter(view, filter)).map(
      (group) => new CapacityGroupType(view, group),
    )
  }

  @FieldResolver(() => [CapacityGroupType], {
    description: 'People whose load is in one of the bands, with those lines; the fullest first.',
  })
  overCapacity(
    @Root() { view }: OrganizationType,
    @Arg('bands', () => [BandEnum], {
      defaultValue: ['OVER'],
      description: 'Which bands.',
    })
    bands: Band[],
    @Arg('filter', () => CapacityFilterInput, {
      nullable: true,
      description: 'Which part of the organization; all of it by default.',
    })
    filter: CapacityFilterInput | null,
  ): CapacityGroupType[] {
    return overCapacity(view, toCapacityFilter(view, filter), bands).map(
      (group) => new CapacityGroupType(view, group),
    )
  }

  @FieldResolver(() => SeatCapacityConnection, {
    description: 'Load against capacity of each seat.',
  })
  capacitySeats(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Args(() => SeatCapacityArgs) args: SeatCapacityArgs,
  ): Page<SeatCapacityType> {
    return seatCapacityPage(view, args, context.localeFor(view.organization.locale))
  }

  @FieldResolver(() => [LeaderSpanType], {
    description: 'The span of control of every leader’s seat.',
  })
  spansOfControl(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): LeaderSpanType[] {
    const locale = context.localeFor(view.organization.locale)
    return spansOfControl(view).flatMap((span) => toLeaderSpan(view, span, locale))
  }
}
