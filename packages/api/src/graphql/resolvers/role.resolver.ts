import { roleCatalogue, type RoleFamily } from '@postscale/domain'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { RoleFamilyEnum } from '../enums.js'
import { CatalogueRoleType, toCatalogueRole } from '../types/catalogue-role.js'

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
