import { roleCatalogue, type RoleFamily } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { RoleFamilyEnum } from '../enums.js'
import { sortableText } from '../relay/sort-key.js'
import { CatalogueRoleType, toCatalogueRole } from '../types/catalogue-role.js'
import { OrganizationType } from '../types/organization-type.js'
import { RoleType } from '../types/types.js'

@Resolver()
export class RoleResolver {
  @Query(() => [CatalogueRoleType], {
    description: 'The roles of the guides, each career ladder from its first rung up.',
  })
  roles(
    @Ctx() { locale }: RequestContext,
    @Arg('families', () => [RoleFamilyEnum], {
      nullable: true,
      description: 'Only roles of these families.',
    })
    families: RoleFamily[] | null,
  ): CatalogueRoleType[] {
    return roleCatalogue
      .filter(({ family }) => families?.includes(family) ?? true)
      .map((role) => toCatalogueRole(role, locale))
  }
}

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
