import type { Moment } from '@/address/moment'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import {
  AdminFindingsDocument,
  type AdminFindingsQuery,
  type LintSeverity,
  type ThingRef,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** What linting the organization found. */
export type LintAnswer = NonNullable<AdminFindingsQuery['organization']>['lint'] &
  NonNullable<AdminFindingsQuery['organization']>['rules']

/** How much one rule finds. */
export type RuleCount = LintAnswer['byRule'][number]

/** Something that a rule finds wrong. */
export type Finding = LintAnswer['findings']['edges'][number]['node']

/** Which findings are shown; null for those of every severity, rule, team or person. */
interface FindingChoice {
  readonly severity: LintSeverity | null
  readonly rule: string | null
  /** Opaque ids. */
  readonly team: string | null
  readonly person: string | null
}

/** The findings of a day, the worst first, page after page, with how much each rule finds of the severity. */
export function findingsQuery(slug: string, at: Moment, choice: FindingChoice) {
  const { severity, rule, team, person } = choice
  return infiniteQueryOptions({
    queryKey: ['findings', slug, at, choice],
    queryFn: async ({ signal, pageParam }): Promise<LintAnswer | null> => {
      const severities = severity === null ? null : [severity]
      const rules = rule === null ? null : [rule]
      const about = { team: refOf(team), person: refOf(person) }
      const variables = { slug, at, severities, rules, ...about, after: pageParam }
      const { organization } = await requestGraphql(AdminFindingsDocument, variables, signal)
      return organization == null ? null : { ...organization.lint, ...organization.rules }
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) =>
      last?.findings.pageInfo.hasNextPage === true ? last.findings.pageInfo.endCursor : null,
    placeholderData: keepPreviousData,
  })
}

function refOf(id: string | null): ThingRef | null {
  return id === null ? null : { id }
}
