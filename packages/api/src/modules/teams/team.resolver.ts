import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { NonNegativeIntScalar } from '../../shared/scalars/index.js'
import { AccountArgs } from '../accounts/inputs/account-args.js'
import { accountPage } from '../accounts/account-page.js'
import { accountsOfTeams } from '../accounts/accounts-of.js'
import { AccountConnection } from '../accounts/types/account-connection.js'
import { coveragePage } from '../coverage/coverage-page.js'
import { CoverageArgs } from '../coverage/inputs/coverage-args.js'
import { CoverageConnection } from '../coverage/types/coverage-connection.js'
import type { CoverageType } from '../coverage/types/coverage-type.js'
import { PersonArgs } from '../people/inputs/person-args.js'
import { personPage } from '../people/person-page.js'
import { PersonConnection } from '../people/types/person-connection.js'
import { PositionArgs } from '../positions/inputs/position-args.js'
import { positionPage } from '../positions/position-page.js'
import { PositionConnection } from '../positions/types/position-connection.js'
import { WithBranch } from './inputs/with-branch.js'
import { peopleOfTeams } from './people-of-teams.js'
import { teamsBelow } from './teams-below.js'
import {
  type AccountType,
  type PersonType,
  type PositionType,
  TeamType,
} from '../../graphql/types.js'

@Resolver(() => TeamType)
export class TeamResolver {
  @FieldResolver(() => [TeamType], { description: 'The teams directly below it, by name.' })
  children(@Root() { view, live }: TeamType): TeamType[] {
    return view.childTeams(live.id).map((child) => new TeamType(view, child))
  }

  @FieldResolver(() => PositionConnection, { description: 'Its seats.' })
  positions(
    @Root() { view, live }: TeamType,
    @WithBranch() withBranch: boolean,
    @Args(() => PositionArgs) args: PositionArgs,
  ): Page<PositionType> {
    const seats = teamsBelow(view, live.id, withBranch).flatMap((id) => view.positionsOfTeam(id))
    return positionPage(view, seats, args)
  }

  @FieldResolver(() => PersonConnection, { description: 'The people who sit in its seats.' })
  people(
    @Root() { view, live }: TeamType,
    @WithBranch() withBranch: boolean,
    @Args(() => PersonArgs) args: PersonArgs,
  ): Page<PersonType> {
    const people = peopleOfTeams(view, teamsBelow(view, live.id, withBranch))
    return personPage(view, people, args)
  }

  @FieldResolver(() => NonNegativeIntScalar, {
    description: 'How many different people sit in its seats.',
  })
  peopleCount(@Root() { view, live }: TeamType, @WithBranch() withBranch: boolean): number {
    return peopleOfTeams(view, teamsBelow(view, live.id, withBranch)).size
  }

  @FieldResolver(() => CoverageConnection, {
    description: 'Coverage that the team has as a whole (pooled), not through one of its seats.',
  })
  coverage(
    @Root() { view, live }: TeamType,
    @Args(() => CoverageArgs) args: CoverageArgs,
  ): Page<CoverageType> {
    return coveragePage(view, view.coverage.ofTeam(live.id), args)
  }

  @FieldResolver(() => AccountConnection, {
    description: 'The accounts it answers for, through its seats or as a whole.',
  })
  accounts(
    @Root() { view, live }: TeamType,
    @WithBranch() withBranch: boolean,
    @Args(() => AccountArgs) args: AccountArgs,
  ): Page<AccountType> {
    return accountPage(view, accountsOfTeams(view, teamsBelow(view, live.id, withBranch)), args)
  }
}
