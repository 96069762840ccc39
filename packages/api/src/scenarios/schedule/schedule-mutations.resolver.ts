import { planText } from '@postscale/domain'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { scenarioOf } from '../../graphql/find-scenario.js'
import { readDay } from '../../graphql/read-view.js'
import { tellingOutcome } from '../../graphql/telling-outcome.js'
import { todayOf } from '../../graphql/today.js'
import { actorOf, idempotencyOf } from '../../plans/idempotency-of.js'
import { planTitle } from '../../plans/plan-title.js'
import type { Scenario } from '../../store/scenario.js'
import { notFound, scenarioAnswer } from '../scenario-answer.js'
import { mayEdit, notEditor } from '../sharing/scenario-access.js'
import { ScenarioPayload } from '../scenario-type.js'
import { ScheduleScenarioInput, UnscheduleScenarioInput } from './schedule-inputs.js'
import { localeOf } from '../../store/locale-of.js'

/** Says on which day scenarios are applied. */
@Resolver()
export class ScheduleMutationsResolver {
  @Mutation(() => ScenarioPayload, {
    description:
      'Schedules a scenario for a day, or for another one: on that day it is merged as it is then, by whoever scheduled it. A draft becomes a scenario of its own, so that the next edits make a new one. Until then it can go on being changed; archiving or merging it takes it off. Refused with SCHEDULED_IN_PAST for a day that is over.',
  })
  async scheduleScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => ScheduleScenarioInput, { description: 'The scenario, and the day.' })
    input: ScheduleScenarioInput,
  ): Promise<ScenarioPayload> {
    const { scenarioId, on, moveDates, expectedRevision } = input
    const { principal, services } = context
    if (input.name?.trim() === '') throw badUserInput(['input', 'name'], { reason: 'BLANK' })
    const day = readDay(on, ['input', 'on'])
    const path = ['input', 'scenarioId']
    const idempotency = idempotencyOf(principal, 'scheduleScenario', input)
    const scenario = await scenarioOf(context, scenarioId, path, 'organization.change')
    const state = scenario && (await services.states.get(scenario.organizationId))
    if (scenario === null || state === null) return notFound(context, 'scenario', scenarioId)
    if (!mayEdit(scenario, principal)) {
      return scenarioAnswer(context, notEditor(scenario), ['input'])
    }
    const name = input.name?.trim() ?? (await nameOfDraft(context, scenario))
    const request = { day, today: todayOf(state), moveDates: moveDates ?? false, name }
    const done = await tellingOutcome(context, (writing) =>
      services.scenarios.scheduling.schedule(scenario, request, {
        actor: actorOf(principal),
        idempotency,
        expectedRevision: expectedRevision ?? undefined,
        writing,
      }),
    )
    return scenarioAnswer(context, done, ['input'])
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Takes a scenario off the day on which it was to be applied.',
  })
  async unscheduleScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => UnscheduleScenarioInput, { description: 'The scenario.' })
    input: UnscheduleScenarioInput,
  ): Promise<ScenarioPayload> {
    const { scenarioId, expectedRevision } = input
    const { principal, services } = context
    const path = ['input', 'scenarioId']
    const idempotency = idempotencyOf(principal, 'unscheduleScenario', input)
    const scenario = await scenarioOf(context, scenarioId, path, 'scenario.write')
    if (scenario === null) return notFound(context, 'scenario', scenarioId)
    if (!mayEdit(scenario, principal)) {
      return scenarioAnswer(context, notEditor(scenario), ['input'])
    }
    const done = await tellingOutcome(context, (writing) =>
      services.scenarios.scheduling.unschedule(scenario, {
        actor: actorOf(principal),
        idempotency,
        expectedRevision: expectedRevision ?? undefined,
        writing,
      }),
    )
    return scenarioAnswer(context, done, ['input'])
  }
}

/** What a draft is called by itself, as a plan of its changes is; null for what has a name. */
async function nameOfDraft(
  { services, localeFor }: Pick<RequestContext, 'localeFor' | 'services'>,
  scenario: Scenario,
): Promise<string | null> {
  if (scenario.kind !== 'DRAFT') return null
  const branch = await services.scenarios.branches.of(scenario)
  if (branch === null) throw new Error('the revision of a scenario is gone')
  const changes = branch.changes.map(({ change }) => change)
  const own = localeOf(branch.from)
  return planText(localeFor(own), planTitle(changes, branch.from))
}
