import { Args, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Page } from '../../shared/relay/paginate.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { PersonArgs } from './inputs/person-args.js'
import { personPage } from './person-page.js'
import { PersonConnection } from './types/person-connection.js'
import type { PersonType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationPeopleResolver {
  @FieldResolver(() => PersonConnection, { description: 'Everybody employed on the day.' })
  people(
    @Root() { view }: OrganizationType,
    @Args(() => PersonArgs) args: PersonArgs,
  ): Page<PersonType> {
    return personPage(view, view.people.values(), args)
  }
}
