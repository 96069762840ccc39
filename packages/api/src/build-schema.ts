import 'reflect-metadata'
import {
  lexicographicSortSchema,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { buildSchema as buildWithTypeGraphql, type NonEmptyArray } from 'type-graphql'
import { withDirectResolvers } from './graphql/direct-resolvers.js'
import { federated } from './federation/federated.js'
import { AccountResolver } from './graphql/resolvers/account.resolver.js'
import { OrganizationBoardPackResolver } from './answers/board-pack/board-pack.resolver.js'
import { BenchmarkResolver } from './graphql/resolvers/benchmark.resolver.js'
import {
  CapacityPlanResolver,
  FirstValuePlanResolver,
  RenewalRatePlanResolver,
  RetentionPlanResolver,
  UnitEconomicsPlanResolver,
} from './answers/targets/plans-of-answers.resolver.js'
import { OrganizationPlanVsActualResolver } from './answers/targets/plan-vs-actual.resolver.js'
import { SCENARIO_RESOLVERS } from './scenarios/resolvers.js'
import { ImportFieldsResolver } from './imports/proposal/import-fields.resolver.js'
import { ImportPreviewResolver } from './imports/trial/import-preview.resolver.js'
import { ImportRunsResolver } from './imports/run/import-runs.resolver.js'
import { ImportMappingsResolver } from './imports/mappings/import-mappings.resolver.js'
import { ImportProposalResolver } from './imports/proposal/import-proposal.resolver.js'
import { ImportResolver } from './imports/import.resolver.js'
import { RefusedCausesResolver } from './imports/refused/refused-causes.resolver.js'
import { MendImportRowsResolver } from './imports/mending/mend-import-rows.resolver.js'
import { RefusedLinesResolver } from './imports/refused/refused-lines.resolver.js'
import { RefusedRowsResolver } from './imports/refused-rows.resolver.js'
import { OrganizationResolver } from './graphql/resolvers/organization.resolver.js'
import { PersonResolver } from './graphql/resolvers/person.resolver.js'
import {
  OrganizationPoliciesResolver,
  PolicyResolver,
} from './graphql/resolvers/policy.resolver.js'
import { PositionResolver } from './graphql/resolvers/position.resolver.js'
import { RoleResolver } from './graphql/resolvers/role.resolver.js'
import { OrganizationTeamsResolver, TeamResolver } from './graphql/resolvers/team.resolver.js'
import { FamilyCapacityResolver } from './answers/capacity/family-capacity.resolver.js'
import {
  CapacityLineResolver,
  OrganizationCapacityResolver,
  PositionCapacityResolver,
} from './answers/capacity/capacity.resolver.js'
import {
  HireTriggerEventResolver,
  HireTriggerResolver,
  OrganizationHireTriggersResolver,
} from './answers/hire-triggers/hire-triggers.resolver.js'
import { OrganizationFactsResolver } from './graphql/resolvers/organization-facts.resolver.js'
import { SuccessPlanResolver } from './graphql/resolvers/success-plan.resolver.js'
import {
  AccountHealthSignalsResolver,
  HealthSignalResolver,
  OrganizationHealthSignalsResolver,
} from './graphql/resolvers/health-signal.resolver.js'
import {
  AccountTouchpointsResolver,
  OrganizationTouchpointsResolver,
  TouchpointResolver,
} from './graphql/resolvers/touchpoint.resolver.js'
import {
  AccountLifecycleResolver,
  LifecycleHistoryResolver,
  SuccessPlanProgressResolver,
} from './answers/lifecycle/account-lifecycle.resolver.js'
import {
  AccountListResolver,
  OrganizationLifecycleResolver,
  TierDeliverablesResolver,
} from './answers/lifecycle/organization-lifecycle.resolver.js'
import {
  AccountStandingResolver,
  OrganizationCustomersResolver,
} from './answers/customers/customers.resolver.js'
import {
  CalledRenewalsResolver,
  ForecastCallResolver,
  ForecastMovesResolver,
} from './answers/forecast-call/forecast-call.resolver.js'
import { OrganizationRenewalForecastResolver } from './answers/renewal-forecast/renewal-forecast.resolver.js'
import { OrganizationWaysOfWorkingResolver } from './answers/ways-of-working/ways-of-working.resolver.js'
import { assignmentResolvers } from './answers/assignment/assignment.resolver.js'
import { OrganizationOrgModelsResolver } from './answers/org-models/org-models.resolver.js'
import {
  CandidatesResolver,
  CareerResolver,
  OrganizationStructureResolver,
} from './answers/structure/structure.resolver.js'
import {
  OrganizationRolloutRoadmapsResolver,
  RolloutPilotResolver,
} from './answers/rollout-roadmaps/rollout-roadmaps.resolver.js'
import {
  GrowthProjectionResolver,
  OrganizationGrowthResolver,
} from './answers/growth/growth.resolver.js'
import { OrganizationServiceModelsResolver } from './answers/service-models/service-models.resolver.js'
import { CheapestThresholdsResolver } from './answers/tier-thresholds/cheapest-thresholds.resolver.js'
import { tiersResolvers } from './answers/tiers/tiers.resolver.js'
import { OrganizationRetentionResolver } from './answers/retention/retention.resolver.js'
import {
  AccountHealthResolver,
  HealthOverviewResolver,
  OrganizationHealthResolver,
} from './answers/health/health.resolver.js'
import {
  ComparisonResolver,
  OrganizationComparisonResolver,
} from './answers/comparison/comparison.resolver.js'
import {
  FindingEffectResolver,
  PlanEffectsResolver,
  ServiceEffectResolver,
} from './answers/comparison/plan-effects.resolver.js'
import { LintFixOfferResolver } from './answers/org-lint/lint-fix-offer.resolver.js'
import { LintFixResolver } from './answers/org-lint/lint-fix.resolver.js'
import {
  LintReportResolver,
  LintRulesResolver,
  OrganizationLintResolver,
} from './answers/org-lint/lint.resolver.js'
import { OrganizationMaturityResolver } from './answers/maturity/maturity.resolver.js'
import {
  AccountUnitEconomicsResolver,
  OrganizationUnitEconomicsResolver,
  UnitEconomicsResolver,
} from './answers/unit-economics/unit-economics.resolver.js'
import { CalculatorsResolver } from './answers/unit-economics/calculators.resolver.js'
import { checkArguments } from './graphql/arguments/check-arguments.js'
import { NodeResolver } from './node.resolver.js'
import { AuditEntryResolver, AuditResolver } from './answers/audit/audit.resolver.js'
import { UndoResolver } from './answers/audit/undo.resolver.js'
import { PlanOutcomeResolver } from './answers/audit/plan-outcome.resolver.js'
import {
  AccountListsResolver,
  OrganizationListsResolver,
} from './graphql/lists/entity-lists.resolver.js'
import { OrganizationThingsResolver } from './graphql/lists/by-reference.resolver.js'
import { ChangeMutationsResolver } from './plans/change-mutations.resolver.js'
import { PlanResultsResolver, PreviewResultsResolver } from './plans/change-results.resolver.js'
import { CreateOrganizationResolver } from './plans/create-organization.resolver.js'
import { ONE_OF_INPUTS } from './plans/one-of-input.js'
import { PlanResolver } from './plans/plan.resolver.js'
import { ACCESS_RESOLVERS } from './answers/access-resolvers.js'
import { MoneyResolver } from './graphql/resolvers/money.resolver.js'
import {
  OrganizationSavedViewsResolver,
  SavedViewsResolver,
} from './saved-views/saved-views.resolver.js'

type ResolverClass = new () => object

/** Every module's resolvers; the order does not matter, the schema is sorted. */
const resolvers: NonEmptyArray<ResolverClass> = [
  AuditEntryResolver,
  AuditResolver,
  UndoResolver,
  PlanOutcomeResolver,
  AccountListsResolver,
  OrganizationListsResolver,
  OrganizationThingsResolver,
  ChangeMutationsResolver,
  CreateOrganizationResolver,
  PlanResultsResolver,
  PreviewResultsResolver,
  PlanResolver,
  AccountResolver,
  BenchmarkResolver,
  ImportResolver,
  ...SCENARIO_RESOLVERS,
  ...ACCESS_RESOLVERS,
  OrganizationPlanVsActualResolver,
  CapacityPlanResolver,
  FirstValuePlanResolver,
  RenewalRatePlanResolver,
  RetentionPlanResolver,
  UnitEconomicsPlanResolver,
  ImportMappingsResolver,
  ImportProposalResolver,
  RefusedCausesResolver,
  RefusedRowsResolver,
  MendImportRowsResolver,
  RefusedLinesResolver,
  ImportFieldsResolver,
  ImportPreviewResolver,
  ImportRunsResolver,
  OrganizationResolver,
  PersonResolver,
  OrganizationPoliciesResolver,
  PolicyResolver,
  PositionResolver,
  RoleResolver,
  OrganizationTeamsResolver,
  TeamResolver,
  FamilyCapacityResolver,
  CapacityLineResolver,
  OrganizationCapacityResolver,
  PositionCapacityResolver,
  HireTriggerEventResolver,
  HireTriggerResolver,
  OrganizationHireTriggersResolver,
  SuccessPlanResolver,
  AccountHealthSignalsResolver,
  OrganizationHealthSignalsResolver,
  HealthSignalResolver,
  AccountTouchpointsResolver,
  OrganizationTouchpointsResolver,
  OrganizationFactsResolver,
  TouchpointResolver,
  AccountLifecycleResolver,
  LifecycleHistoryResolver,
  AccountListResolver,
  OrganizationLifecycleResolver,
  SuccessPlanProgressResolver,
  TierDeliverablesResolver,
  AccountStandingResolver,
  OrganizationCustomersResolver,
  OrganizationRenewalForecastResolver,
  ForecastCallResolver,
  CalledRenewalsResolver,
  ForecastMovesResolver,
  CandidatesResolver,
  CareerResolver,
  ...assignmentResolvers,
  CheapestThresholdsResolver,
  OrganizationOrgModelsResolver,
  OrganizationWaysOfWorkingResolver,
  OrganizationStructureResolver,
  OrganizationRolloutRoadmapsResolver,
  RolloutPilotResolver,
  GrowthProjectionResolver,
  OrganizationGrowthResolver,
  OrganizationServiceModelsResolver,
  ...tiersResolvers,
  OrganizationRetentionResolver,
  AccountHealthResolver,
  HealthOverviewResolver,
  OrganizationHealthResolver,
  ComparisonResolver,
  OrganizationBoardPackResolver,
  OrganizationComparisonResolver,
  FindingEffectResolver,
  PlanEffectsResolver,
  ServiceEffectResolver,
  LintFixOfferResolver,
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
  OrganizationSavedViewsResolver,
  SavedViewsResolver,
]

/** Inputs of which exactly one field is given; TypeGraphQL cannot say so by itself. */
const ONE_OF = ['ChangeInput', 'PolicyValueInput', 'ThingRef', ...ONE_OF_INPUTS]

/** What TypeGraphQL has no place for: it makes these types by itself. */
const ROOTS = {
  Query: 'What can be read. Nothing that is asked here changes anything.',
  Mutation:
    'What can be changed. A mutation takes one `input` and answers `ok`, or `error` when it is refused.',
}

/**
 * The executable schema, with what a gateway asks besides.
 *
 * @param more resolvers of a test's own.
 */
export async function buildSchema(more: readonly ResolverClass[] = []): Promise<GraphQLSchema> {
  return checkArguments(federated(withDirectResolvers(await buildContract(more))))
}

/** The schema that clients are promised. */
export async function buildContract(more: readonly ResolverClass[] = []): Promise<GraphQLSchema> {
  const schema = lexicographicSortSchema(
    await buildWithTypeGraphql({
      resolvers: [...resolvers, ...more],
      validate: false,
      // Apollo Server looks whether it is valid, when it starts.
      skipCheck: true,
      disableInferringDefaultValues: true,
    }),
  )
  for (const name of ONE_OF) (schema.getType(name) as GraphQLInputObjectType).isOneOf = true
  for (const [name, description] of Object.entries(ROOTS)) {
    ;(schema.getType(name) as GraphQLObjectType).description = description
  }
  return schema
}
