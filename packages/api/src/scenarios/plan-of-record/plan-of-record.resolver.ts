import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { newId } from '../../database/new-id.js'
import { badUserInput } from '../../errors/request-error.js'
import { findScenario } from '../../graphql/find-scenario.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { besideScenario } from '../beside-scenario.js'
import { mayEdit, notEditor } from '../scenario-access.js'
import { ScenarioPayload, ScenarioType } from '../scenario-type.js'
import {
  ClearPlanOfRecordInput,
  PlanOfRecordType,
  SetPlanOfRecordInput,
  toPlanOfRecord,
} from './plan-of-record-type.js'

const [FIRST_YEAR, LAST_YEAR] = [1_900, 9_998]

/** The plans of record of an organization. */
@Resolver(() => OrganizationType)
export class PlanOfRecordResolver {
  @FieldResolver(() => [PlanOfRecordType], {
    description:
      'Its plans of record, the latest fiscal year first; those that the viewer may not see are left out.',
  })
  async plansOfRecord(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<readonly PlanOfRecordType[]> {
    const { id } = view.state.organization
    const plans = await context.services.scenarios.plansOfRecord.all(id)
    const locale = context.localeFor(view.organization.locale)
    const told = await Promise.all(
      plans.map(async (plan) => {
        const scenario = await findScenario(context, id, plan.scenarioId)
        return scenario && toPlanOfRecord(view, plan, new ScenarioType(scenario, locale))
      }),
    )
    return told.filter((plan) => plan !== null)
  }

  @Mutation(() => ScenarioPayload, {
    description:
      'Freezes a scenario, as it is now, as the plan of record of a fiscal year, in place of what was.',
  })
  async setPlanOfRecord(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetPlanOfRecordInput, { description: 'The scenario, and the year.' })
    input: SetPlanOfRecordInput,
  ): Promise<ScenarioPayload> {
    const fiscalYear = yearOf(input)
    const { principal, services } = context
    const { plansOfRecord, repository, writing } = services.scenarios
    return besideScenario(context, 'setPlanOfRecord', input, (scenario) => async (turn) => {
      if (!mayEdit(scenario, principal)) return notEditor(scenario)
      return writing.beside(scenario, turn, async (client) => {
        const { organizationId, id: scenarioId } = scenario
        const current = await repository.locked(client, organizationId, scenarioId)
        const scenarioRevision = current?.revision ?? scenario.revision
        const plan = { organizationId, fiscalYear, scenarioId, scenarioRevision, setBy: turn.actor }
        await plansOfRecord.put(client, newId(), plan)
      })
    })
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Takes back that a scenario is the plan of record of a fiscal year.',
  })
  async clearPlanOfRecord(
    @Ctx() context: RequestContext,
    @Arg('input', () => ClearPlanOfRecordInput, { description: 'The scenario, and the year.' })
    input: ClearPlanOfRecordInput,
  ): Promise<ScenarioPayload> {
    const fiscalYear = yearOf(input)
    const { principal, services } = context
    const { plansOfRecord, writing } = services.scenarios
    return besideScenario(context, 'clearPlanOfRecord', input, (scenario) => async (turn) => {
      if (!mayEdit(scenario, principal)) return notEditor(scenario)
      const { organizationId, id } = scenario
      const plans = await plansOfRecord.all(organizationId)
      const isTheirs = plans.some(
        (plan) => plan.fiscalYear === fiscalYear && plan.scenarioId === id,
      )
      return writing.beside(scenario, turn, async (client) => {
        if (isTheirs) await plansOfRecord.end(client, organizationId, fiscalYear)
      })
    })
  }
}

function yearOf({ fiscalYear }: SetPlanOfRecordInput): number {
  if (fiscalYear >= FIRST_YEAR && fiscalYear <= LAST_YEAR) return fiscalYear
  throw badUserInput(['input', 'fiscalYear'], { min: FIRST_YEAR, max: LAST_YEAR })
}
