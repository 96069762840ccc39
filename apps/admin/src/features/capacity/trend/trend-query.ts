import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { AdminCapacityTrendDocument, type AdminCapacityTrendQuery } from '@/generated/graphql'
import { requestGraphql } from '@/graphql/request-graphql'

/** The whole organization's load and capacity on one day, a line for each role family. */
type TrendDay = NonNullable<AdminCapacityTrendQuery['organization']>['moments'][number]
type TrendLine = TrendDay['capacity'][number]['lines'][number]

/** What one role family carried and will carry, by day. */
interface FamilyTrend {
  readonly family: TrendLine['family']
  readonly days: readonly { readonly day: string; readonly line: TrendLine | null }[]
}

/** Load and capacity over time, for each role family that has any. */
export function trendQuery(slug: string, at: Moment, days: readonly string[]) {
  return queryOptions({
    queryKey: ['capacity-trend', slug, at, days],
    queryFn: async ({ signal }): Promise<readonly FamilyTrend[]> => {
      const variables = { slug, at, days }
      const { organization } = await requestGraphql(AdminCapacityTrendDocument, variables, signal)
      return familyTrends(organization?.moments ?? [])
    },
    placeholderData: keepPreviousData,
  })
}

function familyTrends(moments: readonly TrendDay[]): readonly FamilyTrend[] {
  const linesOf = ({ capacity }: TrendDay): readonly TrendLine[] =>
    capacity.flatMap(({ lines }) => lines)
  const families = new Set(
    moments
      .flatMap(linesOf)
      .filter(({ load, fullCapacity }) => load > 0 || fullCapacity > 0)
      .map(({ family }) => family),
  )
  return [...families].map((family) => ({
    family,
    days: moments.map((moment) => ({
      day: moment.asOf,
      line: linesOf(moment).find((line) => line.family === family) ?? null,
    })),
  }))
}

/** The first day to come on which more is carried than there is capacity for; null when there is none. */
export function firstShortDay(
  { days }: FamilyTrend,
  today: string,
): { readonly day: string; readonly missing: number } | null {
  const short = days.find(
    ({ day, line }) => day > today && line !== null && line.load > line.fullCapacity,
  )
  if (short?.line == null) return null
  return { day: short.day, missing: short.line.load - short.line.fullCapacity }
}
