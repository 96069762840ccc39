import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { readerOf, scenarioOf } from '../../graphql/find-scenario.js'
import { organizationNamed } from '../../graphql/organization-named.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { actorOf, idempotencyOf } from '../../plans/idempotency-of.js'
import type { PlanOfRecord } from '../../store/plan-of-record.repository.js'
import type { Scenario } from '../../store/scenario.js'
import {
  ClearPlanOfRecordInput,
  PlanOfRecordPayload,
  PlanOfRecordType,
  SetPlanOfRecordInput,
  toPlanOfRecord,
} from './plan-of-record-type.js'
import { notFound, scenarioError } from '../scenario-answer.js'
import { toScenarioType } from '../scenario-loader.js'
import { ScenarioType } from '../scenario-type.js'

const [FIRST_YEAR, LAST_YEAR] = [1900, 9999]

/** Says which scenario is the plan of a fiscal year. */
@Resolver()
export class PlanOfRecordMutationsResolver {
  @Mutation(() => PlanOfRecordPayload, {
    description:
      'Makes a scenario, as it is now, the plan of a fiscal year in place of the former one, which is kept. What becomes of the scenario afterwards does not change the plan.',
  })
  async setPlanOfRecord(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetPlanOfRecordInput, { description: 'The year, and the scenario.' })
    input: SetPlanOfRecordInput,
  ): Promise<PlanOfRecordPayload> {
    const path = ['input', 'scenarioId']
    const scenario = await scenarioOf(context, input.scenarioId, path, 'organization.configure')
    const organization = await organizationNamed(
      context,
      input.organizationId,
      'organization.configure',
    )
    if (organization === null) return notFound(context, 'organization', input.organizationId)
    if (scenario?.organizationId !== organization.id || scenario.kind !== 'SCENARIO') {
      return notFound(context, 'scenario', input.scenarioId)
    }
    return write(context, 'setPlanOfRecord', organization.id, input, scenario)
  }

  @Mutation(() => PlanOfRecordPayload, {
    description:
      'Ends the plan of a fiscal year; it is kept. Nothing happens where there is none that you may see.',
  })
  async clearPlanOfRecord(
    @Ctx() context: RequestContext,
    @Arg('input', () => ClearPlanOfRecordInput, { description: 'The year.' })
    input: ClearPlanOfRecordInput,
  ): Promise<PlanOfRecordPayload> {
    const { organizationId } = input
    const organization = await organizationNamed(context, organizationId, 'organization.configure')
    if (organization === null) return notFound(context, 'organization', organizationId)
    const { plans } = context.services.scenarios
    const reader = readerOf(context.principal)
    const current = await plans.ofYear(organization.id, input.fiscalYear)
    const isHidden = current && !(await plans.seen(organization.id, input.fiscalYear, reader))
    if (isHidden) return { ok: { planOfRecord: null }, error: null }
    return write(context, 'clearPlanOfRecord', organization.id, input, null)
  }
}

async function write(
  context: RequestContext,
  mutation: string,
  organizationId: string,
  input: ClearPlanOfRecordInput,
  scenario: Scenario | null,
): Promise<PlanOfRecordPayload> {
  const { principal, services } = context
  const { fiscalYear } = input
  if (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR) {
    throw badUserInput(['input', 'fiscalYear'], { min: FIRST_YEAR, max: LAST_YEAR })
  }
  const idempotency = idempotencyOf(principal, mutation, input)
  const actor = actorOf(principal)
  const { plans } = services.scenarios
  const done = await tellingOutcome(context, (writing) =>
    plans.set(organizationId, fiscalYear, scenario, { actor, idempotency, writing }),
  )
  if (!done.ok) return { ok: null, error: scenarioError(context, done.error, ['input']) }
  const plan = await plans.ofYear(organizationId, fiscalYear)
  const told = plan === null ? [] : await toldPlans(context, organizationId, [plan])
  return { ok: { planOfRecord: told[0] ?? null }, error: null }
}

/** The plans with their scenarios, without those of scenarios that the principal may not see. */
async function toldPlans(
  context: RequestContext,
  organizationId: string,
  plans: readonly PlanOfRecord[],
): Promise<PlanOfRecordType[]> {
  const { principal, services } = context
  const { repository } = services.scenarios
  const reader = readerOf(principal)
  const ids = [...new Set(plans.map(({ scenarioId }) => scenarioId))]
  const found = await Promise.all(
    ids.map(async (id) => repository.visible(organizationId, id, reader)),
  )
  const scenarios = new Map(found.flatMap((each) => (each === null ? [] : [[each.id, each]])))
  return Promise.all(
    plans.flatMap((plan) => {
      const scenario = scenarios.get(plan.scenarioId)
      return scenario === undefined ? [] : [toldPlan(context, plan, scenario)]
    }),
  )
}

async function toldPlan(
  context: RequestContext,
  plan: PlanOfRecord,
  scenario: Scenario,
): Promise<PlanOfRecordType> {
  const { locale } = await toScenarioType(context, scenario)
  return toPlanOfRecord(plan, scenario, locale)
}

/** The plans of an organization's fiscal years. */
@Resolver(() => OrganizationType)
export class OrganizationPlansOfRecordResolver {
  @FieldResolver(() => [PlanOfRecordType], {
    description:
      'The scenarios that are the plans of its fiscal years, and those that were, as far as you may see them: the latest year first, and of a year the one that was set last.',
  })
  async plansOfRecord(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<PlanOfRecordType[]> {
    const { id } = view.state.organization
    return toldPlans(context, id, await context.services.scenarios.plans.all(id))
  }
}

/** Of which years a scenario is the plan. */
@Resolver(() => ScenarioType)
export class ScenarioPlanOfRecordResolver {
  @FieldResolver(() => [Int], {
    description: 'The fiscal years of which it is the plan of record, at whichever revision.',
  })
  async planOfYears(
    @Root() { scenario }: ScenarioType,
    @Ctx() { services }: RequestContext,
  ): Promise<number[]> {
    const plans = await services.scenarios.plans.all(scenario.organizationId)
    return plans
      .filter(({ scenarioId, endedAt }) => scenarioId === scenario.id && endedAt === null)
      .map(({ fiscalYear }) => fiscalYear)
  }
}
