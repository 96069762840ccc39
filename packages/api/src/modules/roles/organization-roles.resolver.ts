import { FieldResolver, Resolver, Root } from 'type-graphql'
import { sortableText } from '../../shared/relay/sortable-text.js'
import { OrganizationType } from '../organizations/types/organization-type.js'
import { RoleType } from '../../graphql/types.js'

@Resolver(() => OrganizationType)
export class OrganizationRolesResolver {
  @FieldResolver(() => [RoleType], { description: 'The roles it uses, by name.' })
  roles(@Root() { view }: OrganizationType): RoleType[] {
    return [...view.roles.values()]
      .map((role) => ({ role, key: sortableText(role.name) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
      .map(({ role }) => new RoleType(view, role))
  }
}
