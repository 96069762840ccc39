import type { Effects } from '@/plans/effects'

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
