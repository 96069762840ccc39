import type { RoleFamily } from '@/generated/graphql'
import type { Effects } from '@/plans/effects'

/** How full a role is at each moment, the one shown first; null where it is not measured. */
export interface RoleBars {
  readonly family: RoleFamily
  readonly values: readonly (number | null)[]
}

/**
 * How full each role is at the moment shown and at the others; roles that are measured nowhere are left out.
 *
 * @param effects of each of the others against the one shown; null where it is not known.
 */
export function roleBars(effects: readonly (Effects | null)[]): readonly RoleBars[] {
  const known = effects.filter((each) => each !== null)
  const families = new Set(
    known.flatMap(({ familyCapacity }) => familyCapacity.map(({ family }) => family)),
  )
  const lineOf = (each: Effects | null | undefined, family: RoleFamily) =>
    each?.familyCapacity.find((line) => line.family === family)
  return [...families]
    .map((family) => ({
      family,
      values: [
        lineOf(known[0], family)?.before?.utilisation.value ?? null,
        ...effects.map((each) => lineOf(each, family)?.after?.utilisation.value ?? null),
      ],
    }))
    .filter(({ values }) => values.some((value) => value !== null))
}

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

type Headcount = 'openSeats' | 'people' | 'seats'

/** How many people, seats and open seats there are at each moment, the one shown first. */
export function headcounts(
  effects: readonly (Effects | null)[],
): readonly { readonly figure: Headcount; readonly values: readonly (number | null)[] }[] {
  const first = effects.find((each) => each !== null)
  return (['people', 'seats', 'openSeats'] as const).map((figure) => ({
    figure,
    values: [
      first?.staffing.before?.[figure] ?? null,
      ...effects.map((each) => each?.staffing.after[figure] ?? null),
    ],
  }))
}

/** What people employed, and all positions at plan, cost a year at each moment, the one shown first, in minor units. */
export function yearlyCosts(effects: readonly (Effects | null)[]): readonly {
  readonly figure: 'budget' | 'runRate'
  readonly values: readonly (number | null)[]
}[] {
  const first = effects.find((each) => each !== null)
  return (['runRate', 'budget'] as const).map((figure) => ({
    figure,
    values: [
      first?.cost.before?.[figure].amountMinor ?? null,
      ...effects.map((each) => each?.cost.after[figure].amountMinor ?? null),
    ],
  }))
}
