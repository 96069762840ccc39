import { formatDay } from '../../kernel/days.js'
import type { SingleChange } from '../../plans/change.js'
import type { Plan } from '../../plans/decision.js'
import type { OrganizationView } from '../../state/view.js'
import { packChanges } from '../../rules/org-models/template/pack-changes.js'
import type { TierChanges } from './tier-changes.js'
import type { Serving } from './tier-serving.js'
import { KEYS, type ThresholdsAt } from './thresholds-at.js'

/** What the plan is made from. */
interface Found {
  readonly leastGrr: number
  readonly today: Serving
  readonly best: Serving | null
  readonly thresholds: ThresholdsAt | null
  readonly changes: TierChanges
}

/** A plan that does nothing, since no thresholds keep enough. */
export const NO_PLAN: Plan = {
  title: { key: 'tierThresholds.NO_PLAN', params: {} },
  reason: null,
  changes: [],
}

/** The plan that sets the thresholds and gives everybody the tier that follows; empty where there are none. */
export function thresholdsPlan(
  view: OrganizationView,
  { leastGrr, today, best, thresholds, changes: { moving } }: Found,
): Plan {
  if (best === null || thresholds === null) return NO_PLAN
  const effective = formatDay(view.day)
  const { currency } = view.organization
  const { lowTouch, highTouch, figures } = thresholds
  const changes: SingleChange[] = [
    ...(['lowTouch', 'highTouch'] as const).flatMap((which): readonly SingleChange[] => {
      const value = figures[which]
      return value === null ? [] : [{ type: 'setPolicy', effective, key: KEYS[which], value }]
    }),
    ...moving.map(({ row, to }): SingleChange => ({
      type: 'setTier',
      effective,
      id: view.accounts.id(row),
      tier: to,
    })),
  ]
  return {
    title: { key: 'tierThresholds.PLAN_TITLE', params: { lowTouch, highTouch, currency } },
    reason: {
      key: 'tierThresholds.PLAN_REASON',
      params: { cost: best.cost, today: today.cost, currency, grr: best.grr, leastGrr },
    },
    changes: packChanges(changes),
  }
}
