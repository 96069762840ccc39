import { FieldResolver, Resolver, Root } from 'type-graphql'
import { CoverageType } from './types/coverage-type.js'
import { AccountType, PositionType, TeamType } from '../../graphql/types.js'

@Resolver(() => CoverageType)
export class CoverageResolver {
  @FieldResolver(() => AccountType, { description: 'The account that is covered.' })
  account(@Root() { view, row }: CoverageType): AccountType {
    return new AccountType(view, view.coverage.accountRow(row))
  }

  @FieldResolver(() => PositionType, {
    nullable: true,
    description: 'The seat that covers; null where a team does.',
  })
  position(@Root() { view, row }: CoverageType): PositionType | null {
    const id = view.coverage.positionId(row)
    const seat = id === null ? undefined : view.positions.get(id)
    return seat === undefined ? null : new PositionType(view, seat)
  }

  @FieldResolver(() => TeamType, {
    nullable: true,
    description: 'The team that covers as a whole (pooled); null where a seat does.',
  })
  team(@Root() { view, row }: CoverageType): TeamType | null {
    const id = view.coverage.teamId(row)
    const team = id === null ? undefined : view.teams.get(id)
    return team === undefined ? null : new TeamType(view, team)
  }
}
