import { queryOptions } from '@tanstack/react-query'
import {
  AdminPlansOfRecordDocument,
  AdminScenariosDocument,
  type AdminScenarioSummaryFragment,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A scenario or draft as lists tell it. */
export type ScenarioSummary = AdminScenarioSummaryFragment

/** What stands beside the live organization. */
interface Scenarios {
  /** The viewer's own draft; null where they have collected nothing. */
  readonly draft: ScenarioSummary | null
  /** The last hundred that changed, the latest first. */
  readonly scenarios: readonly ScenarioSummary[]
}

/** The scenarios of an organization, and the viewer's draft. */
export function scenariosQuery(slug: string) {
  return queryOptions({
    queryKey: ['scenarios', slug],
    queryFn: async ({ signal }): Promise<Scenarios> => {
      const { organization } = await requestGraphql(AdminScenariosDocument, { slug }, signal)
      return {
        draft: organization?.draft ?? null,
        scenarios: organization?.scenarios.nodes ?? [],
      }
    },
  })
}

/** The plan that was agreed on for a fiscal year: a scenario at one of its revisions. */
interface PlanOfRecord {
  readonly fiscalYear: number
  readonly revision: number
  readonly scenario: { readonly id: string; readonly name: string }
}

/** The plans of record that hold, the latest year first. */
export function plansOfRecordQuery(slug: string) {
  return queryOptions({
    queryKey: ['plans-of-record', slug],
    queryFn: async ({ signal }): Promise<readonly PlanOfRecord[]> => {
      const { organization } = await requestGraphql(AdminPlansOfRecordDocument, { slug }, signal)
      return (organization?.plansOfRecord ?? [])
        .filter(({ endedAt }) => endedAt === null)
        .toSorted((one, other) => other.fiscalYear - one.fiscalYear)
    },
  })
}
