import type { RetentionGroup } from './retention-query'

/** What a cohort kept over one period. */
interface CohortPeriod {
  readonly accounts: number
  readonly left: number
  readonly start: RetentionGroup['points'][number]['start']
  readonly grr: number
  readonly nrr: number
}

/** The accounts whose revenue began in one year. */
interface CohortYear {
  /** `2025`; null for accounts of no cohort. */
  readonly year: string | null
  /** One a period, in their order; null where the cohort paid nothing at its beginning. */
  readonly periods: readonly (CohortPeriod | null)[]
}

/** Cohorts of quarters put together by year, the latest first: rates weigh as much as the revenue they are of. */
export function cohortYears(groups: readonly RetentionGroup[]): readonly CohortYear[] {
  const byYear = Map.groupBy(groups, ({ key }) => key?.slice(0, 4) ?? null)
  return [...byYear]
    .map(([year, quarters]) => {
      const count = Math.max(0, ...quarters.map(({ points }) => points.length))
      const periods = Array.from({ length: count }, (_, index) =>
        together(quarters.flatMap(({ points }) => points[index] ?? [])),
      )
      return { year, periods }
    })
    .filter(({ periods }) => periods.some((period) => period !== null))
    .toSorted((one, other) => (other.year ?? '').localeCompare(one.year ?? ''))
}

function together(points: RetentionGroup['points']): CohortPeriod | null {
  const [first] = points
  const sum = (of: (point: (typeof points)[number]) => number): number =>
    points.reduce((total, point) => total + of(point), 0)
  const amountMinor = sum(({ start }) => start.amountMinor)
  if (first === undefined || amountMinor === 0) return null
  const share = (rate: 'grr' | 'nrr'): number =>
    sum((point) => (point[rate].value ?? 0) * point.start.amountMinor) / amountMinor
  return {
    accounts: sum(({ accounts }) => accounts),
    left: sum(({ churnedAccounts }) => churnedAccounts),
    start: { ...first.start, amountMinor },
    grr: share('grr'),
    nrr: share('nrr'),
  }
}
