import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { TeamArgs } from './inputs/team-args.js'
import { teamPage } from './team-page.js'
import { TeamConnection } from './types/team-connection.js'
import { TeamType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationTeamsResolver {
  @FieldResolver(() => TeamConnection, { description: 'All its teams, flat.' })
  teams(@Root() { view }: OrganizationType, @Args(() => TeamArgs) args: TeamArgs): Page<TeamType> {
    return teamPage(view, args)
  }

  @FieldResolver(() => [TeamType], {
    description: 'The teams without a parent, by name; the others are their `children`.',
  })
  rootTeams(@Root() { view }: OrganizationType): TeamType[] {
    return view.rootTeams.map((team) => new TeamType(view, team))
  }
}
