import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { accountPage } from '../accounts/account-page.js'
import { accountsOfPositions } from '../accounts/accounts-of.js'
import { AccountArgs } from '../accounts/inputs/account-args.js'
import { AccountConnection } from '../accounts/types/account-connection.js'
import type { AccountType } from '../accounts/types/account-type.js'
import { coveragePage } from '../coverage/coverage-page.js'
import { CoverageArgs } from '../coverage/inputs/coverage-args.js'
import { CoverageConnection } from '../coverage/types/coverage-connection.js'
import type { CoverageType } from '../coverage/types/coverage-type.js'
import { RoleType } from '../roles/types/role-type.js'
import { TeamType } from '../teams/types/team-type.js'
import { OccupancyType } from './types/occupancy-type.js'
import { PositionType } from './types/position-type.js'

@Resolver(() => PositionType)
export class PositionResolver {
  @FieldResolver(() => RoleType, { nullable: true, description: 'Its role.' })
  role(@Root() { view, live }: PositionType): RoleType | null {
    const role = view.roles.get(live.roleId)
    return role === undefined ? null : new RoleType(view, role)
  }

  @FieldResolver(() => TeamType, { nullable: true, description: 'The team it belongs to.' })
  team(@Root() { view, live }: PositionType): TeamType | null {
    const team = view.teams.get(live.teamId)
    return team === undefined ? null : new TeamType(view, team)
  }

  @FieldResolver(() => PositionType, {
    nullable: true,
    description: 'The seat it reports to; null at the top.',
  })
  reportsTo(@Root() { view, live }: PositionType): PositionType | null {
    const above = live.reportsToId === null ? undefined : view.positions.get(live.reportsToId)
    return above === undefined ? null : new PositionType(view, above)
  }

  @FieldResolver(() => [PositionType], { description: 'The seats that report to it directly.' })
  directReports(@Root() { view, live }: PositionType): PositionType[] {
    return view.directReports(live.id).map((seat) => new PositionType(view, seat))
  }

  @FieldResolver(() => [OccupancyType], { description: 'Who sits in it.' })
  occupancies(@Root() { view, live }: PositionType): OccupancyType[] {
    return view.occupanciesOfPosition(live.id).map((held) => new OccupancyType(view, held))
  }

  @FieldResolver(() => CoverageConnection, { description: 'What it covers, handovers included.' })
  coverage(
    @Root() { view, live }: PositionType,
    @Args(() => CoverageArgs) args: CoverageArgs,
  ): Page<CoverageType> {
    return coveragePage(view, view.coverage.ofPosition(live.id), args)
  }

  @FieldResolver(() => AccountConnection, { description: 'The accounts it answers for.' })
  accounts(
    @Root() { view, live }: PositionType,
    @Args(() => AccountArgs) args: AccountArgs,
  ): Page<AccountType> {
    return accountPage(view, accountsOfPositions(view, [live.id]), args)
  }
}
