import type { GrowthAssumptionInput, GrowthProjectionInput, HiringMode } from '@/generated/graphql'

/** How far ahead can be looked, in months. */
export const horizons = ['12', '24', '36'] as const

/** What becomes of those who are needed; the first is the default. */
export const hiringModes = ['HIRE_AS_NEEDED', 'NO_HIRES'] as const satisfies readonly HiringMode[]

/** What is projected. */
export interface GrowthChoice {
  readonly months: (typeof horizons)[number]
  readonly mode: HiringMode
  /** What is assumed instead of what was found. */
  readonly overrides: readonly GrowthAssumptionInput[]
}

/** So many runs tell odds to a few percent, and are there at once. */
const RUNS = 500

/** A choice as the API takes it. */
export function inputOf({ months, mode, overrides }: GrowthChoice): GrowthProjectionInput {
  return { months: Number(months), runs: RUNS, seed: 1, mode, assumptions: [...overrides] }
}

/** What an assumption is about. */
export type AssumptionSubject = Omit<GrowthAssumptionInput, 'value'>

/** Whether two are of the same assumption. */
export function isSame(a: AssumptionSubject, b: AssumptionSubject): boolean {
  return keyOf(a) === keyOf(b)
}

/** An assumption as a text that no other has. */
export function keyOf({ name, segment, family, row }: AssumptionSubject): string {
  return [name, segment, family, row].map((part) => part ?? '').join(' ')
}
