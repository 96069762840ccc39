import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { type Benchmark, benchmarksQuery } from '@/evidence/figure-text'
import { AdminPoliciesDocument, type AdminPoliciesQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** An organization's own value of a figure. */
type Policy = NonNullable<AdminPoliciesQuery['organization']>['policies'][number]

/** A figure that the rules use, with the organization's own value where it has one. */
export interface Figure extends Benchmark {
  /** The key, by which a list knows it. */
  readonly id: string
  readonly policy: Policy | null
}

/** All figures that the rules use at a moment, worded in a language. */
export function figuresQuery(slug: string, at: Moment, language: string) {
  return queryOptions({
    queryKey: ['figures', slug, at, language],
    queryFn: async ({ client, signal }): Promise<readonly Figure[]> => {
      const [benchmarks, { organization }] = await Promise.all([
        client.query(benchmarksQuery(language)),
        requestGraphql(AdminPoliciesDocument, { slug, at }, signal),
      ])
      const policies = new Map(organization?.policies.map((policy) => [policy.key, policy]))
      return [...benchmarks.values()].map((figure) => ({
        ...figure,
        id: figure.key,
        policy: policies.get(figure.key) ?? null,
      }))
    },
  })
}
