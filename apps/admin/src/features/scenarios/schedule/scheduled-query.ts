import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AdminChangesBeforeDocument, AdminScheduledDocument } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'

/** A scenario that is applied on a day. */
export type ScheduledScenario = ScenarioSummary & {
  readonly schedule: NonNullable<ScenarioSummary['schedule']>
}

/** What is to come of an organization. */
interface Scheduled {
  /** The day that it is there. */
  readonly today: string
  /** The earliest day first. */
  readonly scenarios: readonly ScheduledScenario[]
}

/** Whether a scenario is applied on a day to come. */
export function isScheduled(scenario: ScenarioSummary): scenario is ScheduledScenario {
  return scenario.schedule !== null && scenario.status === 'OPEN'
}

/** The scenarios that are applied on a day to come, or could not be on theirs. */
export function scheduledQuery(slug: string) {
  return queryOptions({
    queryKey: ['scheduled', slug],
    queryFn: async ({ signal }): Promise<Scheduled> => {
      const { organization } = await requestGraphql(AdminScheduledDocument, { slug }, signal)
      return {
        today: organization?.asOf ?? '',
        scenarios: organization?.scheduled.filter(isScheduled) ?? [],
      }
    },
  })
}

/** How many changes of a scenario hold from before a day. */
export function changesBeforeQuery(id: string, day: string) {
  return queryOptions({
    queryKey: ['changes-before', id, day],
    queryFn: async ({ signal }): Promise<number> => {
      const { node } = await requestGraphql(AdminChangesBeforeDocument, { id, day }, signal)
      return node?.__typename === 'Scenario' ? node.changesBefore : 0
    },
    enabled: day !== '',
    placeholderData: keepPreviousData,
  })
}
