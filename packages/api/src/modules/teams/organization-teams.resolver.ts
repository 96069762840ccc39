import { FieldResolver, Resolver, Root } from 'type-graphql'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { TeamType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationTeamsResolver {
  @FieldResolver(() => [TeamType], {
    description: 'The teams without a parent, by name; the others are their `children`.',
  })
  rootTeams(@Root() { view }: OrganizationType): TeamType[] {
    return view.rootTeams.map((team) => new TeamType(view, team))
  }
}
