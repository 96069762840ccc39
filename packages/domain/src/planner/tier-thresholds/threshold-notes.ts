import { TIERS } from '../../entities/vocabularies.js'
import type { Message } from '../../kernel/message.js'
import type { TierChanges } from './tier-changes.js'
import type { Judged, Serving } from './tier-serving.js'

/** What whoever reads the answer has to know of what it rests on. */
export function thresholdNotes(
  { view, grr, cost }: Judged,
  best: Serving | null,
  { promoted }: TierChanges,
): readonly Message[] {
  const { currency } = view.organization
  const whole = grr.assumed.filter(({ segment }) => segment === null)
  const listed = whole.filter(({ source }) => source === 'BENCHMARK').map(({ tier }) => tier)
  const inverted = whole.flatMap(({ tier: higher, grr: kept }, at): readonly Message[] => {
    const lower = whole[at + 1]
    if (lower === undefined || lower.grr <= kept) return []
    return [{ key: 'tierThresholds.INVERTED', params: { higher, lower: lower.tier } }]
  })
  const founds = best?.tiers.some(({ tier, accounts }) => tier === TIERS.at(-1) && accounts > 0)
  return [
    ...(grr.assumed.some(({ source }) => source === 'HISTORY')
      ? [{ key: 'tierThresholds.ASSOCIATION', params: {} } as const]
      : []),
    ...(listed.length > 0
      ? [{ key: 'tierThresholds.CATALOGUE', params: { tiers: listed } } as const]
      : []),
    ...inverted,
    ...(founds && cost.founding > 0
      ? [{ key: 'tierThresholds.FOUNDING', params: { perYear: cost.founding, currency } } as const]
      : []),
    ...(promoted > 0
      ? [{ key: 'tierThresholds.PROMOTED', params: { accounts: promoted } } as const]
      : []),
  ]
}
