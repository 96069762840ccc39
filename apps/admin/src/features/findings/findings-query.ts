import type { Moment } from '@/address/moment'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import {
  AdminFindingsDocument,
  type AdminFindingsQuery,
  type LintSeverity,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What linting the organization found. */
export type LintAnswer = NonNullable<AdminFindingsQuery['organization']>['lint'] &
  NonNullable<AdminFindingsQuery['organization']>['rules']

/** How much one rule finds. */
export type RuleCount = LintAnswer['byRule'][number]

/** Something that a rule finds wrong. */
export type Finding = LintAnswer['findings']['edges'][number]['node']

/** Which findings are shown; null for those of every severity or rule. */
interface FindingChoice {
  readonly severity: LintSeverity | null
  readonly rule: string | null
}

/** The findings of a day, the worst first, page after page, with how much each rule finds of the severity. */
export function findingsQuery(slug: string, at: Moment, { severity, rule }: FindingChoice) {
  return infiniteQueryOptions({
    queryKey: ['findings', slug, at, severity, rule],
    queryFn: async ({ signal, pageParam }): Promise<LintAnswer | null> => {
      const severities = severity === null ? null : [severity]
      const rules = rule === null ? null : [rule]
      const variables = { slug, at, severities, rules, after: pageParam }
      const { organization } = await requestGraphql(AdminFindingsDocument, variables, signal)
      return organization == null ? null : { ...organization.lint, ...organization.rules }
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.findings.pageInfo.hasNextPage === true ? last.findings.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}
