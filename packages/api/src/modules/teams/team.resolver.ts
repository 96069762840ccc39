import { AccountLists, PersonLists, PositionLists } from '../../graphql/lists/entity-lists.js'
import { entityPage, type EntityArgs } from '../../graphql/lists/entity-page.js'
import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { NonNegativeIntScalar } from '../../shared/scalars/index.js'
import { accountsOfTeams } from '../accounts/accounts-of.js'
import { coveragePage } from '../coverage/coverage-page.js'
import { CoverageArgs } from '../coverage/inputs/coverage-args.js'
import { CoverageConnection } from '../coverage/types/coverage-connection.js'
import type { CoverageType } from '../coverage/types/coverage-type.js'
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

  @FieldResolver(() => PositionLists.Connection, { description: 'Its seats.' })
  positions(
    @Root() { view, live }: TeamType,
    @WithBranch() withBranch: boolean,
    @Args(() => PositionLists.Args) args: EntityArgs,
  ): Page<PositionType> {
    const seats = teamsBelow(view, live.id, withBranch).flatMap((id) => view.positionsOfTeam(id))
    return entityPage(view, 'position', seats, args)
  }

  @FieldResolver(() => PersonLists.Connection, { description: 'The people who sit in its seats.' })
  people(
    @Root() { view, live }: TeamType,
    @WithBranch() withBranch: boolean,
    @Args(() => PersonLists.Args) args: EntityArgs,
  ): Page<PersonType> {
    const people = peopleOfTeams(view, teamsBelow(view, live.id, withBranch))
    return entityPage(view, 'person', people, args)
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

  @FieldResolver(() => AccountLists.Connection, {
    description: 'The accounts it answers for, through its seats or as a whole.',
  })
  accounts(
    @Root() { view, live }: TeamType,
    @WithBranch() withBranch: boolean,
    @Args(() => AccountLists.Args) args: EntityArgs,
  ): Page<AccountType> {
    return entityPage(
      view,
      'account',
      accountsOfTeams(view, teamsBelow(view, live.id, withBranch)),
      args,
    )
  }
}
