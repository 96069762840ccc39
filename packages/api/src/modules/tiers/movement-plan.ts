import { tierMovementPlan, type Id, type Locale, type Plan } from '@postscale/domain'
import type { EvaluatedTiers } from './tier.service.js'
import { movementPlanTitle } from './tier-texts.js'

/**
 * The plan that makes the movements; an empty one when tiers could not be evaluated.
 *
 * @param accountIds only these accounts'; null for all.
 */
export function movementPlan(
  evaluated: EvaluatedTiers,
  accountIds: readonly Id[] | null,
  locale: Locale,
): Plan {
  const wanted = accountIds === null ? null : new Set(accountIds)
  const movements =
    evaluated.status === 'EVALUATED'
      ? evaluated.movements.filter(({ accountId }) => wanted?.has(accountId) ?? true)
      : []
  return tierMovementPlan(movements, { title: movementPlanTitle(locale, movements.length) })
}
