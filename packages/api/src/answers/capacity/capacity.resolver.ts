import {
  type Band,
  type ByTeam,
  type CapacityFilter,
  type CapacityGrouping,
  type OrganizationView,
  rollUp,
  spansOfControl,
  type TicketFigures,
  withTickets,
} from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
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
      'Load against capacity, rolled up. The parts add up to the whole, except for branches, which contain one another. What support needs follows from its tickets too, where a team or the whole is looked at.',
  })
  async capacity(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('groupBy', () => CapacityGroupingEnum, { description: 'What to roll up by.' })
    groupBy: CapacityGrouping,
    @Arg('filter', () => CapacityFilterInput, {
      nullable: true,
      description: 'Which part of the organization; all of it by default.',
    })
    filter: CapacityFilterInput | null,
  ): Promise<CapacityGroupType[]> {
    const locale = context.localeFor(view.organization.locale)
    const part = toCapacityFilter(view, filter)
    const groups = rollUp(view, groupBy, part)
    const tickets = await ticketsOfGroups(context, view, groupBy, part)
    const told = tickets === null ? groups : withTickets(view, groups, tickets)
    return told.map((group) => toCapacityGroup(view, group, locale))
  }

  @FieldResolver(() => [CapacityGroupType], {
    description: 'People whose load is in one of the bands, with those lines; the fullest first.',
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
    return overCapacity(view, toCapacityFilter(view, filter), bands).map((group) =>
      toCapacityGroup(view, group, locale),
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

/** The tickets of the groups of a roll-up; null where they are none of a team's or the whole's. */
async function ticketsOfGroups(
  { services }: RequestContext,
  view: OrganizationView,
  groupBy: CapacityGrouping,
  part: CapacityFilter,
): Promise<ByTeam<TicketFigures> | null> {
  const { families, roleIds, personIds, segments, regions } = part
  if (families !== undefined && !families.includes('SUPPORT')) return null
  if ([roleIds, personIds, segments, regions].some((each) => each !== undefined)) return null
  if (groupBy === 'TEAM') return services.tickets.byTeam(view)
  if (groupBy !== 'ORGANIZATION') return null
  return { organization: await services.tickets.figures(view, part), teams: new Map() }
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
