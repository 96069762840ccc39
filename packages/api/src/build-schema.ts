import 'reflect-metadata'
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql'
import { buildSchema as buildWithTypeGraphql, type NonEmptyArray } from 'type-graphql'
import { NodeResolver } from './modules/node/node.resolver.js'
import { AuditEntryResolver, AuditResolver } from './modules/audit/audit.resolver.js'
import { AccountChangesResolver } from './modules/plans/account-changes.resolver.js'
import { CoverageChangesResolver } from './modules/plans/coverage-changes.resolver.js'
import { FactChangesResolver } from './modules/plans/fact-changes.resolver.js'
import { ImplementationChangesResolver } from './modules/plans/implementation-changes.resolver.js'
import { OccupancyChangesResolver } from './modules/plans/occupancy-changes.resolver.js'
import { OrganizationChangesResolver } from './modules/plans/organization-changes.resolver.js'
import { PersonChangesResolver } from './modules/plans/person-changes.resolver.js'
import { PolicyChangesResolver } from './modules/plans/policy-changes.resolver.js'
import { PositionChangesResolver } from './modules/plans/position-changes.resolver.js'
import { RoleChangesResolver } from './modules/plans/role-changes.resolver.js'
import { TeamChangesResolver } from './modules/plans/team-changes.resolver.js'
import { CreateOrganizationResolver } from './modules/plans/create-organization.resolver.js'
import { PlanResolver } from './modules/plans/plan.resolver.js'
import { ApiTokenResolver } from './modules/viewer/api-token.resolver.js'
import { ViewerResolver } from './modules/viewer/viewer.resolver.js'
import { MoneyResolver } from './shared/money/money.resolver.js'

type ResolverClass = new () => object

/** Every module's resolvers; the order does not matter, the schema is sorted. */
export const resolvers: NonEmptyArray<ResolverClass> = [
  ApiTokenResolver,
  AuditEntryResolver,
  AuditResolver,
  CreateOrganizationResolver,
  PlanResolver,
  AccountChangesResolver,
  CoverageChangesResolver,
  FactChangesResolver,
  ImplementationChangesResolver,
  OccupancyChangesResolver,
  OrganizationChangesResolver,
  PersonChangesResolver,
  PolicyChangesResolver,
  PositionChangesResolver,
  RoleChangesResolver,
  TeamChangesResolver,
  MoneyResolver,
  NodeResolver,
  ViewerResolver,
]

/** The executable schema. */
export async function buildSchema(
  list: NonEmptyArray<ResolverClass> = resolvers,
): Promise<GraphQLSchema> {
  return lexicographicSortSchema(
    await buildWithTypeGraphql({
      resolvers: list,
      validate: false,
      disableInferringDefaultValues: true,
    }),
  )
}
