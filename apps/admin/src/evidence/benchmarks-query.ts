import { queryOptions } from '@tanstack/react-query'
import { AdminBenchmarksDocument, type AdminBenchmarksQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** A figure of the catalogue, in the language of the app. */
export type Benchmark = AdminBenchmarksQuery['benchmarks'][number]

/** The catalogue by key; it changes with the product only, and is worded anew for each language. */
export function benchmarksQuery(language: string) {
  return queryOptions({
    queryKey: ['benchmarks', language],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Benchmark>> => {
      const { benchmarks } = await requestGraphql(AdminBenchmarksDocument, {}, signal)
      return new Map(benchmarks.map((benchmark) => [benchmark.key, benchmark]))
    },
    staleTime: Infinity,
  })
}
