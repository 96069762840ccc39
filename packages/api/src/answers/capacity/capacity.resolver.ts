import { type Band, type CapacityGrouping, rollUp, spansOfControl } from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { BandEnum } from '../../graphql/enums.js'
import type { Page } from '../../graphql/relay/paginate.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { PositionType } from '../../graphql/types/types.js'
import {
  CapacityFilterInput,
  CapacityGroupingEnum,
  CapacityGroupType,
  toCapacityFilter,
  toCapacityGroup,
} from './capacity-group.js'
import { BoardHires } from './board-hires.js'
import { CapacityLineType } from './capacity-line.js'
import { LeaderSpanType, toLeaderSpan } from './leader-span.js'
import { measuredSeats } from './seat-book.js'
import {
  overCapacity,
  SeatCapacityArgs,
  SeatCapacityConnection,
  seatCapacityPage,
} from './seat-capacity-page.js'
import { SeatCapacityType, toSeatCapacity } from './seat-capacity.js'

@Resolver(() => OrganizationType)
export class OrganizationCapacityResolver {
  @FieldResolver(() => [CapacityGroupType], {
    description:
      'Load against capacity, rolled up. The parts add up to the whole, except for branches, which contain one another.',
  })
  capacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('groupBy', () => CapacityGroupingEnum, { description: 'What to roll up by.' })
    groupBy: CapacityGrouping,
    @Arg('filter', () => CapacityFilterInput, {
      nullable: true,
      description: 'Which part of the organization; all of it by default.',
    })
    filter: CapacityFilterInput | null,
  ): CapacityGroupType[] {
    const locale = context.localeFor(view.organization.locale)
    const part = toCapacityFilter(view, filter)
    const hires = new BoardHires(view, groupBy, part)
    return rollUp(view, groupBy, part).map((group) => toCapacityGroup(view, group, hires, locale))
  }

  @FieldResolver(() => [CapacityGroupType], {
    description:
      'People whose load is in one of the bands once ramps and leaves are over, with those lines; the fullest first.',
  })
  overCapacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
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
    const locale = context.localeFor(view.organization.locale)
    const part = toCapacityFilter(view, filter)
    const hires = new BoardHires(view, 'PERSON', part)
    return overCapacity(view, part, bands).map((group) =>
      toCapacityGroup(view, group, hires, locale),
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

@Resolver(() => CapacityLineType)
export class CapacityLineResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many people to hire: those that are still missing, everybody ramped, on the day on which a hire decided on now is worth a whole seat (lead time + ramp), with the leavers, starts, leaves and accounts on record until then. The smallest number that is below every hire trigger, or at target utilisation for work without one, and no fewer than a fired hire trigger of the same group says. Null without a figure, for people, and for segments and regions of families other than CSM, whose people serve all of them.',
  })
  peopleNeeded(
    @Root() line: CapacityLineType,
    @Ctx() context: RequestContext,
  ): Promise<number | null> {
    return line.hires(context)
  }
}

@Resolver(() => PositionType)
export class PositionCapacityResolver {
  @FieldResolver(() => SeatCapacityType, {
    nullable: true,
    description: 'Its load against its capacity.',
  })
  capacity(
    @Root() { view, live }: PositionType,
    @Ctx() context: RequestContext,
  ): SeatCapacityType | null {
    const measured = measuredSeats(view).get(live.id)
    if (measured === undefined) return null
    return toSeatCapacity(view, measured, context.localeFor(view.organization.locale))
  }
}
