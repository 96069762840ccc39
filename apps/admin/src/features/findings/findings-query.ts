import type { Moment } from '@/address/moment'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import {
  AdminFindingsDocument,
  type AdminFindingsQuery,
  type LintSeverity,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What linting the organization found. */
export type LintAnswer = NonNullable<AdminFindingsQuery['organization']>['lint']

/** Something that a rule finds wrong. */
export type Finding = LintAnswer['findings']['edges'][number]['node']

/** The findings of a day, the worst first, page after page; of one severity or of all. */
export function findingsQuery(slug: string, at: Moment, severity: LintSeverity | null) {
  return infiniteQueryOptions({
    queryKey: ['findings', slug, at, severity],
    queryFn: async ({ signal, pageParam }): Promise<LintAnswer | null> => {
      const severities = severity === null ? null : [severity]
      const variables = { slug, at, severities, after: pageParam }
      const { organization } = await requestGraphql(AdminFindingsDocument, variables, signal)
      return organization?.lint ?? null
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.findings.pageInfo.hasNextPage === true ? last.findings.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}
