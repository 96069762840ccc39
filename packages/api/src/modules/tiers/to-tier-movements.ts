import { tierThresholds, type Locale, type OrganizationView } from '@postscale/domain'
import { toEvidence } from '../../shared/evidence/to-evidence.js'
import { moneyOf } from '../../shared/money/money.js'
import { notEvaluated } from './not-evaluated.js'
import type { EvaluatedTiers } from './tier.service.js'
import { movementsText } from './tier-texts.js'
import type { TierMovementsType } from './types/tier-movements-type.js'

/** The movements between tiers as a whole, for GraphQL. */
export function toTierMovements(
  view: OrganizationView,
  evaluated: EvaluatedTiers,
  locale: Locale,
): TierMovementsType {
  const { organization } = view
  if (evaluated.status === 'NOT_EVALUATED') {
    const costs = { costBefore: moneyOf(0, organization), costAfter: null }
    const counts = { movementCount: 0, waitingCount: 0 }
    return { view, evaluated, ...counts, ...costs, ...notEvaluated(evaluated.reason, locale) }
  }
  const { movements, waiting } = evaluated
  const before = movements.reduce((sum, { costBefore }) => sum + costBefore, 0)
  const after = movements.reduce<number | null>(
    (sum, { costAfter }) => (sum === null || costAfter === null ? null : sum + costAfter),
    0,
  )
  return {
    view,
    evaluated,
    movementCount: movements.length,
    waitingCount: waiting.length,
    costBefore: moneyOf(before, organization),
    costAfter: moneyOf(after, organization),
    reason: null,
    evidence: tierEvidence(view, evaluated, locale),
  }
}

/** What tiers were evaluated from as a whole, and the outcome in words. */
export function tierEvidence(
  view: OrganizationView,
  { movements, waiting }: Extract<EvaluatedTiers, { readonly status: 'EVALUATED' }>,
  locale: Locale,
): TierMovementsType['evidence'] {
  const figures = tierThresholds(view)?.figures ?? []
  const inputs = [
    { name: 'accounts', value: view.accounts.count, unit: 'ACCOUNTS' },
    { name: 'movements', value: movements.length, unit: 'ACCOUNTS' },
    { name: 'waiting', value: waiting.length, unit: 'ACCOUNTS' },
  ] as const
  const none = { key: 'changes.several', params: { count: movements.length } } as const
  const evidence = toEvidence({ inputs, figures, message: none }, locale)
  return {
    inputs: evidence.inputs,
    figures: evidence.figures,
    message: movementsText(locale, movements.length, waiting.length),
  }
}
