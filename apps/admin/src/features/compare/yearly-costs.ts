import type { Effects } from '@/plans/effects'

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
