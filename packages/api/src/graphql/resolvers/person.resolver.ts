import type { RequestContext } from '../../context.js'
import { AccountLists } from '../lists/entity-lists.js'
import { entityPage, type EntityArgs } from '../lists/entity-page.js'
import { Args, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql'
import { globalIdOf } from '../global-id-of.js'
import { fteOf } from '../ratio.js'
import type { Page } from '../relay/paginate.js'
import { accountsOfPositions } from '../lists/account-extras.js'
import { withTold } from '../lists/told-fields.js'
import { LeaveType } from '../types/leave-type.js'
import { OccupancyType } from '../types/occupancy-type.js'
import { type AccountType, PersonType, PositionType } from '../types/types.js'
import { viewerMayChange } from '../viewer-may-change.js'

@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may plan changes of it: members whose role is about teams may of people in seats of their teams’ branches alone.',
  })
  viewerCanChange(@Root() { view, live }: PersonType, @Ctx() context: RequestContext): boolean {
    return viewerMayChange(context, view, 'person', live.id)
  }

  @FieldResolver(() => Float, { description: 'How much of the person is in seats, in FTE.' })
  seatedFte(@Root() { view, live }: PersonType): number {
    return fteOf(view.occupanciesOfPerson(live.id).reduce((sum, { fte }) => sum + fte, 0))
  }

  @FieldResolver(() => [OccupancyType], {
    description: 'The seats the person is in, with the FTE.',
  })
  occupancies(@Root() { view, live }: PersonType): OccupancyType[] {
    return view.occupanciesOfPerson(live.id).map((held) => new OccupancyType(view, held))
  }

  @FieldResolver(() => [LeaveType], {
    description:
      'All leaves of the person, past ones and those to come among them, by their first day.',
  })
  leaves(@Root() { view, live }: PersonType): LeaveType[] {
    const { leaves } = view.state
    return leaves
      .rowsReferring('personId', live.id)
      .map((row) => leaves.recordAt(row))
      .toSorted((a, b) => a.from - b.from)
      .map((leave) => new LeaveType(view, leave))
  }

  @FieldResolver(() => LeaveType, {
    nullable: true,
    description: 'The leave that the person is on, on the day; null when the person is there.',
  })
  currentLeave(@Root() { view, live }: PersonType): LeaveType | null {
    const leave = view.leaveOfPerson(live.id)
    return leave === null ? null : new LeaveType(view, leave)
  }

  @FieldResolver(() => [PositionType], { description: 'The seats the person is in.' })
  positions(@Root() { view, live }: PersonType): PositionType[] {
    return view.occupanciesOfPerson(live.id).flatMap(({ positionId }) => {
      const seat = view.positions.get(positionId)
      return seat === undefined ? [] : [new PositionType(view, seat)]
    })
  }

  @FieldResolver(() => AccountLists.Connection, {
    description: "The accounts that the person's seats answer for.",
  })
  accounts(
    @Root() { view, live }: PersonType,
    @Ctx() { services }: RequestContext,
    @Args(() => AccountLists.Args) args: EntityArgs,
  ): Page<AccountType> | Promise<Page<AccountType>> {
    const rows = () => {
      const seats = view.occupanciesOfPerson(live.id)
      return accountsOfPositions(
        view,
        seats.map(({ positionId }) => positionId),
      )
    }
    const filter = () => {
      const id = globalIdOf(view.state.organization.id, 'person', live.id)
      return { answeredBy: { people: [{ id }] } }
    }
    return withTold(services, view, 'account', args, (told) =>
      entityPage<AccountType>(
        view,
        'account',
        { rows, filter, of: `person ${live.id}` },
        args,
        told,
      ),
    )
  }
}
