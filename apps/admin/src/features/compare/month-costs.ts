import type { Effects } from '@/plans/effects'

/** What people cost in a month at each moment, the one shown first, in minor units. */
export interface MonthCosts {
  /** Its first day. */
  readonly month: string
  readonly values: readonly (number | null)[]
}

/** What people cost in each month that any of the comparisons tells, in order. */
export function monthCosts(effects: readonly (Effects | null)[]): readonly MonthCosts[] {
  const known = effects.filter((each) => each !== null)
  const months = new Set(
    known.flatMap(({ costByMonth }) => costByMonth.months.map(({ month }) => month)),
  )
  const costIn = (each: Effects | null, month: string) =>
    each?.costByMonth.months.find((line) => line.month === month)
  return [...months].toSorted().map((month) => ({
    month,
    values: [
      known.map((each) => costIn(each, month)?.before.amountMinor).find((cost) => cost != null) ??
        null,
      ...effects.map((each) => costIn(each, month)?.after.amountMinor ?? null),
    ],
  }))
}
