import type { LiveTeam, OrganizationView } from '@postscale/domain'
import type { RequestContext } from '../../context.js'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { globalIdOf } from '../global-id-of.js'
import { accountsOfTeams } from '../lists/account-extras.js'
import { AccountLists, CoverageLists, PersonLists, PositionLists } from '../lists/entity-lists.js'
import { type EntityArgs, entityPage } from '../lists/entity-page.js'
import { peopleOfTeams, teamsBelow } from '../lists/teams-below.js'
import { withTold } from '../lists/told-fields.js'
import type { Page } from '../relay/paginate.js'
import { NonNegativeIntScalar } from '../scalars.js'
import type { CoverageType } from '../types/coverage-type.js'
import { OrganizationType } from '../types/organization-type.js'
import { type AccountType, type PersonType, type PositionType, TeamType } from '../types/types.js'
import { viewerMayChange } from '../viewer-may-change.js'

/** The argument that asks for the teams below as well. */
function WithBranch(): ReturnType<typeof Arg> {
  return Arg('withBranch', () => Boolean, {
    defaultValue: false,
    description: 'Whether the teams below it count too.',
  })
}

@Resolver(() => TeamType)
export class TeamResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer may plan changes of it: members whose role is about teams may of their teams’ branches alone.',
  })
  viewerCanChange(@Root() { view, live }: TeamType, @Ctx() context: RequestContext): boolean {
    return viewerMayChange(context, view, 'team', live.id)
  }

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
    const ids = teamsBelow(view, live.id, withBranch)
    return entityPage(view, 'position', { field: 'teamId', ids }, args)
  }

  @FieldResolver(() => PersonLists.Connection, { description: 'The people who sit in its seats.' })
  people(
    @Root() { view, live }: TeamType,
    @WithBranch() withBranch: boolean,
    @Args(() => PersonLists.Args) args: EntityArgs,
  ): Page<PersonType> {
    const people = () => peopleOfTeams(view, teamsBelow(view, live.id, withBranch))
    const rows = () => Array.from(people(), ({ id }) => view.state.people.byId.find(id))
    const filter = () => ({ seat: { teams: [{ id: idOf(view, live) }], withBranch } })
    const of = `team ${live.id} ${withBranch}`
    return entityPage(view, 'person', { rows, filter, of }, args)
  }

  @FieldResolver(() => NonNegativeIntScalar, {
    description: 'How many different people sit in its seats.',
  })
  peopleCount(@Root() { view, live }: TeamType, @WithBranch() withBranch: boolean): number {
    return peopleOfTeams(view, teamsBelow(view, live.id, withBranch)).size
  }

  @FieldResolver(() => CoverageLists.Connection, {
    description: 'Coverage that the team has as a whole (pooled), not through one of its seats.',
  })
  coverage(
    @Root() { view, live }: TeamType,
    @Args(() => CoverageLists.Args) args: EntityArgs,
  ): Page<CoverageType> {
    return entityPage(view, 'coverage', { field: 'teamId', ids: [live.id] }, args)
  }

  @FieldResolver(() => AccountLists.Connection, {
    description: 'The accounts it answers for, through its seats or as a whole.',
  })
  accounts(
    @Root() { view, live }: TeamType,
    @WithBranch() withBranch: boolean,
    @Ctx() { services }: RequestContext,
    @Args(() => AccountLists.Args) args: EntityArgs,
  ): Page<AccountType> | Promise<Page<AccountType>> {
    const rows = () => accountsOfTeams(view, teamsBelow(view, live.id, withBranch))
    const filter = () => ({ answeredBy: { teams: [{ id: idOf(view, live) }], withBranch } })
    const of = `team ${live.id} ${withBranch}`
    return withTold(services, view, 'account', args, (told) =>
      entityPage<AccountType>(view, 'account', { rows, filter, of }, args, told),
    )
  }
}

function idOf(view: OrganizationView, { id }: LiveTeam): string {
  return globalIdOf(view.state.organization.id, 'team', id)
}

@Resolver(() => OrganizationType)
export class OrganizationTeamsResolver {
  @FieldResolver(() => [TeamType], {
    description: 'The teams without a parent, by name; the others are their `children`.',
  })
  rootTeams(@Root() { view }: OrganizationType): TeamType[] {
    return view.rootTeams.map((team) => new TeamType(view, team))
  }
}
