import type { RequestContext } from '../../context.js'
import { AccountLists, CoverageLists } from '../lists/entity-lists.js'
import { entityPage, type EntityArgs } from '../lists/entity-page.js'
import { Args, Ctx, FieldResolver, Float, Resolver, Root } from 'type-graphql'
import { globalIdOf } from '../global-id-of.js'
import { fteOf } from '../ratio.js'
import type { Page } from '../relay/paginate.js'
import { accountsOfPositions } from '../lists/account-extras.js'
import { withTold } from '../lists/told-fields.js'
import type { CoverageType } from '../types/coverage-type.js'
import { OccupancyType } from '../types/occupancy-type.js'
import { type AccountType, PositionType } from '../types/types.js'
import { viewerMayChange } from '../viewer-may-change.js'

@Resolver(() => PositionType)
export class PositionResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may plan changes of it: members whose role is about teams may of seats of their teams’ branches alone.',
  })
  viewerCanChange(@Root() { view, live }: PositionType, @Ctx() context: RequestContext): boolean {
    return viewerMayChange(context, view, 'position', live.id)
  }

  @FieldResolver(() => Float, {
    description: 'The part of it that nobody fills, in full-time equivalents.',
  })
  openFte(@Root() { view, live }: PositionType): number {
    const filled = view.occupanciesOfPosition(live.id).reduce((sum, { fte }) => sum + fte, 0)
    return fteOf(Math.max(0, live.fte - filled))
  }

  @FieldResolver(() => Boolean, { description: 'Whether nobody sits in it.' })
  isOpen(@Root() { view, live }: PositionType): boolean {
    return view.occupanciesOfPosition(live.id).length === 0
  }

  @FieldResolver(() => [PositionType], { description: 'The seats that report to it directly.' })
  directReports(@Root() { view, live }: PositionType): PositionType[] {
    return view.directReports(live.id).map((seat) => new PositionType(view, seat))
  }

  @FieldResolver(() => [OccupancyType], { description: 'Who sits in it.' })
  occupancies(@Root() { view, live }: PositionType): OccupancyType[] {
    return view.occupanciesOfPosition(live.id).map((held) => new OccupancyType(view, held))
  }

  @FieldResolver(() => CoverageLists.Connection, {
    description: 'What it covers, handovers included.',
  })
  coverage(
    @Root() { view, live }: PositionType,
    @Args(() => CoverageLists.Args) args: EntityArgs,
  ): Page<CoverageType> {
    return entityPage(view, 'coverage', { field: 'positionId', ids: [live.id] }, args)
  }

  @FieldResolver(() => AccountLists.Connection, { description: 'The accounts it answers for.' })
  accounts(
    @Root() { view, live }: PositionType,
    @Ctx() { services }: RequestContext,
    @Args(() => AccountLists.Args) args: EntityArgs,
  ): Page<AccountType> | Promise<Page<AccountType>> {
    const rows = () => accountsOfPositions(view, [live.id])
    const filter = () => {
      const id = globalIdOf(view.state.organization.id, 'position', live.id)
      return { answeredBy: { positions: [{ id }] } }
    }
    return withTold(services, view, 'account', args, (told) =>
      entityPage<AccountType>(view, 'account', { rows, filter, of: `seat ${live.id}` }, args, told),
    )
  }
}
