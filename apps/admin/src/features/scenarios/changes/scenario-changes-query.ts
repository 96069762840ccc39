import { infiniteQueryOptions } from '@tanstack/react-query'
import {
  type AdminScenarioChangeFragment,
  AdminScenarioChangesDocument,
  type AdminScenarioChangesQuery,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** One change of a scenario or draft. */
export interface ScenarioChange extends AdminScenarioChangeFragment {}

type Changes = Extract<AdminScenarioChangesQuery['node'], { __typename: 'Scenario' }>['changes']

/** The changes of a scenario or draft in their order, a page at a time; null when there is none that the viewer may see. */
export function scenarioChangesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['scenario', id, 'changes'],
    queryFn: async ({ signal, pageParam }): Promise<Changes | null> => {
      const variables = { id, after: pageParam }
      const { node } = await requestGraphql(AdminScenarioChangesDocument, variables, signal)
      return node?.__typename === 'Scenario' ? node.changes : null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.pageInfo.hasNextPage === true ? last.pageInfo.endCursor : null,
  })
}
