import { queryOptions } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import {
  AdminBenchmarksDocument,
  type AdminBenchmarksQuery,
  type AdminEvidenceFragment,
} from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'
import type { Formats } from '@/i18n/formats'

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

type Figure = AdminEvidenceFragment['figures'][number]

/** A figure with its unit: `12 accounts`, `80–150 renewals`, `200–500+ accounts`, `85 %`. */
export function figureText(
  formats: Formats,
  { lower, upper, openTop }: Figure,
  benchmark: Benchmark | undefined,
): string {
  const write = (value: number): string =>
    benchmark?.unit === 'SHARE' ? formats.percent(value, { decimals: 2 }) : formats.number(value, 2)
  const range = lower === upper ? write(lower) : `${write(lower)}–${write(upper)}`
  const isOne = lower === upper && !openTop && formats.isSingular(upper)
  const label = isOne ? benchmark?.unitLabelOne : benchmark?.unitLabel
  const unit = benchmark === undefined || benchmark.unit === 'SHARE' ? '' : label
  return `${range}${openTop ? '+' : ''} ${unit}`.trim()
}

type Input = AdminEvidenceFragment['inputs'][number]

/** An input's value as people read it; what is not known is said to be so. */
export function evidenceInputText(t: TFunction, formats: Formats, input: Input): string {
  const { number, words, unit } = input
  if (words !== null) return words
  if (number === null) return t('evidence.unknown')
  return unit === 'FRACTION' ? formats.percent(number, { decimals: 2 }) : formats.number(number, 2)
}
