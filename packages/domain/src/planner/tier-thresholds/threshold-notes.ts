import { TIERS } from '../../entities/vocabularies.js'
import type { Message } from '../../kernel/message.js'
import type { OrganizationView } from '../../state/view.js'
import type { TierCost } from './tier-cost.js'
import type { ExpectedGrr, TierGrr } from './tier-grr.js'
import type { TierChanges } from './tier-changes.js'
import type { Serving } from './tier-serving.js'

/** What an answer rests on. */
interface NotedOf {
  readonly view: OrganizationView
  readonly grr: ExpectedGrr
  readonly cost: TierCost
}

/** What whoever reads the answer has to know of what it rests on. */
export function thresholdNotes(
  { view, grr, cost }: NotedOf,
  best: Serving | null,
  { promoted }: TierChanges,
): readonly Message[] {
  const { currency } = view.organization
  const whole = grr.assumed.filter(({ segment }) => segment === null)
  const listed = whole
    .filter(({ figure }) => figure !== null && !figure.overridden)
    .map(({ tier }) => tier)
  const founds = best?.tiers.some(({ tier, accounts }) => tier === TIERS.at(-1) && accounts > 0)
  return [
    ...(grr.assumed.some(({ source }) => source === 'HISTORY')
      ? [{ key: 'tierThresholds.ASSOCIATION', params: {} } as const]
      : []),
    ...(listed.length > 0
      ? [{ key: 'tierThresholds.CATALOGUE', params: { tiers: listed } } as const]
      : []),
    ...pooled(whole),
    ...(founds && cost.founding > 0
      ? [{ key: 'tierThresholds.FOUNDING', params: { perYear: cost.founding, currency } } as const]
      : []),
    ...(promoted > 0
      ? [{ key: 'tierThresholds.PROMOTED', params: { accounts: promoted } } as const]
      : []),
  ]
}

/** Tiers that are taken as one, since the ones that serve more did not keep more. */
function pooled(whole: readonly TierGrr[]): readonly Message[] {
  const seen = whole.filter(({ source }) => source === 'HISTORY')
  return [...new Set(seen.map(({ grr }) => grr))].flatMap((grr): readonly Message[] => {
    const alike = seen.filter((each) => each.grr === grr)
    if (alike.length < 2) return []
    const tiers = alike.map(({ tier }) => tier)
    return [{ key: 'tierThresholds.POOLED', params: { tiers, grr } }]
  })
}
