import {
  type Id,
  type Locale,
  type OrganizationView,
  type Plan,
  type TierMovement,
  tierMovementPlan,
  tierThresholds,
} from '@postscale/domain'
import { Field, InputType, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { ThingRef } from '../../graphql/external-reference.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { WriteInput } from '../../plans/write-input.js'
import { notEvaluated } from './tier-assignment.js'
import type { EvaluatedTiers } from './tier.service.js'

@ObjectType('TierMovements', {
  description: 'The accounts that are to change their tier (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierMovementsType {
  readonly view!: OrganizationView
  readonly evaluated!: EvaluatedTiers

  @Field(() => NonNegativeIntScalar, { description: 'Accounts that are to move.' })
  movementCount!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts whose small crossing of a threshold waits for the next evaluation.',
  })
  waitingCount!: number

  @Field(() => Money, { description: 'What the accounts that move cost a year, now.' })
  costBefore!: Money

  @Field(() => Money, {
    nullable: true,
    description: 'Estimate of what they would cost a year; null when no CSM’s cost tells.',
  })
  costAfter!: Money | null

  @Field(() => String, {
    nullable: true,
    description: 'Why tiers could not be evaluated, in the language of the request.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

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
  const params = { moving: movements.length, waiting: waiting.length }
  const message = { key: 'serviceModels.MOVEMENTS', params } as const
  return toEvidence({ inputs, figures, message }, locale)
}

/**
 * The plan that makes the movements; an empty one when tiers could not be evaluated.
 *
 * @param accountIds only these accounts'; null for all.
 */
export function movementPlan(evaluated: EvaluatedTiers, accountIds: readonly Id[] | null): Plan {
  if (accountIds !== null) {
    const wanted = new Set(accountIds)
    const movements = movementsOf(evaluated).filter(({ accountId }) => wanted.has(accountId))
    return tierMovementPlan(movements)
  }
  // Asked again, it is the same plan, of which what it comes to is known.
  const whole = wholePlans.get(evaluated) ?? tierMovementPlan(movementsOf(evaluated))
  wholePlans.set(evaluated, whole)
  return whole
}

const wholePlans = new WeakMap<EvaluatedTiers, Plan>()

function movementsOf(evaluated: EvaluatedTiers): readonly TierMovement[] {
  return evaluated.status === 'EVALUATED' ? evaluated.movements : []
}

@InputType({ description: 'Which movements between tiers to apply, and how.' })
export class ApplyTierMovementsInput extends WriteInput {
  @Field(() => [ThingRef], {
    nullable: true,
    description: 'Only the movements of these accounts; all by default.',
  })
  accounts?: ThingRef[] | null
}
