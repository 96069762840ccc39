import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { readerOf } from '../../graphql/find-scenario.js'
import { readDay } from '../../graphql/read-view.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { ScenarioType } from '../scenario-type.js'
import { ScheduleType } from './schedule-type.js'

/** What is to come of an organization. */
@Resolver(() => OrganizationType)
export class OrganizationScheduleResolver {
  @FieldResolver(() => [ScenarioType], {
    description:
      'The scenarios that the viewer may see and that are applied on a day to come, or could not be on theirs; the earliest day first.',
  })
  async scheduled(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
  ): Promise<ScenarioType[]> {
    const { repository, schedules } = context.services.scenarios
    const organizationId = view.state.organization.id
    const locale = context.localeFor(view.organization.locale)
    const coming = await schedules.coming(organizationId)
    if (coming.length === 0) return []
    const found = await repository.all(organizationId, readerOf(context.principal))
    const byId = new Map(found.map((scenario) => [scenario.id, scenario]))
    return coming.flatMap(({ scenarioId }) => {
      const scenario = byId.get(scenarioId)
      return scenario === undefined ? [] : [new ScenarioType(scenario, locale)]
    })
  }
}

/** When a scenario is applied. */
@Resolver(() => ScenarioType)
export class ScenarioScheduleResolver {
  @FieldResolver(() => ScheduleType, {
    nullable: true,
    description:
      'The day on which it is applied, or was; null where it is not scheduled, or was merged by hand.',
  })
  async schedule(
    @Root() { scenario, locale }: ScenarioType,
    @Ctx() { principal, services, hiddenIn }: RequestContext,
  ): Promise<ScheduleType | null> {
    const { organizationId, id } = scenario
    const schedule = await services.scenarios.schedules.find(organizationId, id)
    const reader = { locale, viewer: principal, hidden: hiddenIn(organizationId) }
    return schedule && new ScheduleType(scenario, schedule, reader)
  }

  @FieldResolver(() => NonNegativeIntScalar, {
    description: 'How many of its changes hold from before a day.',
  })
  async changesBefore(
    @Root() { scenario }: ScenarioType,
    @Ctx() { services }: RequestContext,
    @Arg('day', () => DateScalar, { description: 'The day.' }) day: string,
  ): Promise<number> {
    return services.scenarios.scheduling.changesBefore(scenario, readDay(day, ['day']))
  }
}

/** What the day of a scenario means for its changes. */
@Resolver(() => ScheduleType)
export class ScheduleResolver {
  @FieldResolver(() => NonNegativeIntScalar, {
    description:
      'How many of its changes hold from before the day; `scheduleScenario` with `moveDates` has them hold from it.',
  })
  async changesBefore(
    @Root() { scenario, schedule }: ScheduleType,
    @Ctx() { services }: RequestContext,
  ): Promise<number> {
    return services.scenarios.scheduling.changesBefore(scenario, schedule.day)
  }
}
