import 'reflect-metadata'
import { lexicographicSortSchema, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql'
import { buildSchema as buildWithTypeGraphql, type NonEmptyArray } from 'type-graphql'
import { AccountResolver } from './modules/accounts/account.resolver.js'
import { BenchmarkResolver } from './modules/benchmarks/benchmark.resolver.js'
import { OrganizationCoverageResolver } from './modules/coverage/organization-coverage.resolver.js'
import { ImportResolver } from './modules/imports/import.resolver.js'
import { OrganizationResolver } from './modules/organizations/organization.resolver.js'
import { PersonResolver } from './modules/people/person.resolver.js'
import { OrganizationPoliciesResolver } from './modules/policies/organization-policies.resolver.js'
import { PolicyResolver } from './modules/policies/policy.resolver.js'
import { PositionResolver } from './modules/positions/position.resolver.js'
import { OrganizationRolesResolver } from './modules/roles/organization-roles.resolver.js'
import { RoleResolver } from './modules/roles/role.resolver.js'
import { OrganizationTeamsResolver } from './modules/teams/organization-teams.resolver.js'
import { TeamResolver } from './modules/teams/team.resolver.js'
import { CapacityGroupResolver } from './modules/capacity/capacity-group.resolver.js'
import { FamilyCapacityResolver } from './modules/capacity/family-capacity.resolver.js'
import { OrganizationCapacityResolver } from './modules/capacity/organization-capacity.resolver.js'
import { PositionCapacityResolver } from './modules/capacity/position-capacity.resolver.js'
import { OrganizationHireTriggersResolver } from './modules/hire-triggers/organization-hire-triggers.resolver.js'
import { SuccessPlanResolver } from './modules/success-plans/success-plan.resolver.js'
import { AccountHealthSignalsResolver } from './modules/health-signals/account-health-signals.resolver.js'
import { OrganizationHealthSignalsResolver } from './modules/health-signals/organization-health-signals.resolver.js'
import { HealthSignalResolver } from './modules/health-signals/health-signal.resolver.js'
import { AccountTouchpointsResolver } from './modules/touchpoints/account-touchpoints.resolver.js'
import { OrganizationTouchpointsResolver } from './modules/touchpoints/organization-touchpoints.resolver.js'
import { TouchpointResolver } from './modules/touchpoints/touchpoint.resolver.js'
import { AccountLifecycleResolver } from './modules/lifecycle/account-lifecycle.resolver.js'
import { AccountListResolver } from './modules/lifecycle/account-list.resolver.js'
import { OrganizationLifecycleResolver } from './modules/lifecycle/organization-lifecycle.resolver.js'
import { SuccessPlanProgressResolver } from './modules/lifecycle/success-plan-progress.resolver.js'
import { TierDeliverablesResolver } from './modules/lifecycle/tier-deliverables.resolver.js'
import { OrganizationRenewalForecastResolver } from './modules/renewal-forecast/organization-renewal-forecast.resolver.js'
import { OrganizationOrgModelsResolver } from './modules/org-models/organization-org-models.resolver.js'
import { CandidatesResolver } from './modules/structure/candidates.resolver.js'
import { CareerResolver } from './modules/structure/career.resolver.js'
import { OrganizationStructureResolver } from './modules/structure/organization-structure.resolver.js'
import { OrganizationRolloutRoadmapsResolver } from './modules/rollout-roadmaps/organization-rollout-roadmaps.resolver.js'
import { OrganizationServiceModelsResolver } from './modules/service-models/organization-service-models.resolver.js'
import { AccountTierResolver } from './modules/tiers/account-tier.resolver.js'
import { OrganizationTiersResolver } from './modules/tiers/organization-tiers.resolver.js'
import { TierMovementsResolver } from './modules/tiers/tier-movements.resolver.js'
import { OrganizationRetentionResolver } from './modules/retention/organization-retention.resolver.js'
import { AccountHealthResolver } from './modules/health/account-health.resolver.js'
import { HealthOverviewResolver } from './modules/health/health-overview.resolver.js'
import { OrganizationHealthResolver } from './modules/health/organization-health.resolver.js'
import { LintFixResolver } from './modules/org-lint/lint-fix.resolver.js'
import { LintReportResolver } from './modules/org-lint/lint-report.resolver.js'
import { LintRulesResolver } from './modules/org-lint/lint-rules.resolver.js'
import { OrganizationLintResolver } from './modules/org-lint/organization-lint.resolver.js'
import { OrganizationMaturityResolver } from './modules/maturity/organization-maturity.resolver.js'
import { AccountUnitEconomicsResolver } from './modules/unit-economics/account-unit-economics.resolver.js'
import { CalculatorsResolver } from './modules/unit-economics/calculators.resolver.js'
import { OrganizationUnitEconomicsResolver } from './modules/unit-economics/organization-unit-economics.resolver.js'
import { UnitEconomicsResolver } from './modules/unit-economics/unit-economics.resolver.js'
import { NodeResolver } from './modules/node/node.resolver.js'
import { AuditEntryResolver, AuditResolver } from './modules/audit/audit.resolver.js'
import {
  AccountListsResolver,
  OrganizationListsResolver,
} from './graphql/lists/entity-lists.resolver.js'
import { ChangeMutationsResolver } from './modules/plans/change-mutations.resolver.js'
import {
  PlanResultsResolver,
  PreviewResultsResolver,
} from './modules/plans/change-results.resolver.js'
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
  AccountListsResolver,
  OrganizationListsResolver,
  ChangeMutationsResolver,
  CreateOrganizationResolver,
  PlanResultsResolver,
  PreviewResultsResolver,
  PlanResolver,
  AccountResolver,
  BenchmarkResolver,
  OrganizationCoverageResolver,
  ImportResolver,
  OrganizationResolver,
  PersonResolver,
  OrganizationPoliciesResolver,
  PolicyResolver,
  PositionResolver,
  OrganizationRolesResolver,
  RoleResolver,
  OrganizationTeamsResolver,
  TeamResolver,
  CapacityGroupResolver,
  FamilyCapacityResolver,
  OrganizationCapacityResolver,
  PositionCapacityResolver,
  OrganizationHireTriggersResolver,
  SuccessPlanResolver,
  AccountHealthSignalsResolver,
  OrganizationHealthSignalsResolver,
  HealthSignalResolver,
  AccountTouchpointsResolver,
  OrganizationTouchpointsResolver,
  TouchpointResolver,
  AccountLifecycleResolver,
  AccountListResolver,
  OrganizationLifecycleResolver,
  SuccessPlanProgressResolver,
  TierDeliverablesResolver,
  OrganizationRenewalForecastResolver,
  CandidatesResolver,
  CareerResolver,
  OrganizationOrgModelsResolver,
  OrganizationStructureResolver,
  AccountTierResolver,
  OrganizationRolloutRoadmapsResolver,
  OrganizationServiceModelsResolver,
  OrganizationTiersResolver,
  TierMovementsResolver,
  OrganizationRetentionResolver,
  AccountHealthResolver,
  HealthOverviewResolver,
  OrganizationHealthResolver,
  LintFixResolver,
  LintReportResolver,
  LintRulesResolver,
  OrganizationLintResolver,
  OrganizationMaturityResolver,
  AccountUnitEconomicsResolver,
  CalculatorsResolver,
  OrganizationUnitEconomicsResolver,
  UnitEconomicsResolver,
  MoneyResolver,
  NodeResolver,
  ViewerResolver,
]

/** Inputs of which exactly one field is given; TypeGraphQL cannot say so by itself. */
const ONE_OF = ['ChangeInput', 'PolicyValueInput']

/**
 * The executable schema.
 *
 * @param more resolvers of a test's own.
 */
export async function buildSchema(more: readonly ResolverClass[] = []): Promise<GraphQLSchema> {
  const schema = lexicographicSortSchema(
    await buildWithTypeGraphql({
      resolvers: [...resolvers, ...more],
      validate: false,
      disableInferringDefaultValues: true,
    }),
  )
  for (const name of ONE_OF) (schema.getType(name) as GraphQLInputObjectType).isOneOf = true
  return schema
}
