import {
  formatDay,
  parseDay,
  planEffects,
  viewAt,
  type CapacityEffect,
  type Change,
  type Day,
  type Locale,
  type OrganizationState,
} from '@postscale/domain'
import { Money } from '../../shared/money/money.js'
import { encodeGlobalId } from '../../shared/relay/global-id.js'
import type { CapacityEffectType } from './types/capacity-effect-type.js'
import type { PlanEffectsType } from './types/plan-effects-type.js'

/** What a plan does, on the day on which all of it holds. */
export function toPlanEffects(
  base: OrganizationState | null,
  next: OrganizationState,
  changes: readonly Change[],
  today: Day,
  locale: Locale,
): PlanEffectsType {
  const day = latestDay(changes, today)
  const effects = planEffects(base && viewAt(base, day), viewAt(next, day))
  const money = { currency: next.organization.currency, locale }
  return {
    asOf: formatDay(day),
    capacity: effects.capacity.map((effect) => toCapacityEffect(next, effect)),
    costBefore: new Money(effects.costBefore, money),
    costAfter: new Money(effects.costAfter, money),
  }
}

function toCapacityEffect(
  { organization }: OrganizationState,
  { teamId, ...effect }: CapacityEffect,
): CapacityEffectType {
  return { ...effect, teamId: teamId && encodeGlobalId('Team', organization.id, teamId) }
}

function latestDay(changes: readonly Change[], today: Day): Day {
  const days = changes.map((change) =>
    'effective' in change ? (parseDay(change.effective) ?? today) : today,
  )
  return days.reduce((latest, day) => Math.max(latest, day), today)
}
