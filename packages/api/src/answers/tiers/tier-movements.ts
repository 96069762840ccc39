import { type Locale, type OrganizationView, tierThresholds } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { TechTouchFoundingType, toFounding } from './tech-touch-founding.js'
import { notEvaluated } from './tier-assignment.js'
import { movementGroups, sumOf, TierMovementGroupType } from './tier-movement-group.js'
import type { EvaluatedTiers } from './tier.service.js'

@ObjectType('TierMovements', {
  description: 'The accounts that are to change their tier (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierMovementsType {
  readonly view!: OrganizationView
  readonly evaluated!: EvaluatedTiers

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that are to move, and that the plan moves.',
  })
  movementCount!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts whose small crossing of a threshold waits for the next evaluation.',
  })
  waitingCount!: number

  @Field(() => NonNegativeIntScalar, {
    description: 'Movements that the rules ask for and the plan leaves out, each with its reason.',
  })
  leftOutCount!: number

  @Field(() => NonNegativeIntScalar, {
    description:
      'Accounts that get a first tier which serves them as they are served: recorded by the plan, and no movements.',
  })
  firstTierCount!: number

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last evaluation of tiers; null when they could not be evaluated.',
  })
  evaluatedOn!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The next one, until which what has changed since waits; null when they could not be evaluated.',
  })
  nextEvaluationOn!: string | null

  @Field(() => [TierMovementGroupType], {
    description: 'All movements by what they do, and those that are left out by why.',
  })
  groups!: TierMovementGroupType[]

  @Field(() => TechTouchFoundingType, {
    nullable: true,
    description:
      'What founding a tech-touch tier would take; null when there is one already, or nobody would move to it.',
  })
  founding!: TechTouchFoundingType | null

  @Field(() => Money, {
    nullable: true,
    description: 'What the accounts that move cost a year, now; null when no CSM’s cost tells.',
  })
  costBefore!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'What they would cost a year; null when no CSM’s cost tells.',
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

const NOTHING = {
  movementCount: 0,
  waitingCount: 0,
  leftOutCount: 0,
  firstTierCount: 0,
  evaluatedOn: null,
  nextEvaluationOn: null,
  groups: [],
  founding: null,
}

/** The movements between tiers as a whole, for GraphQL. */
export function toTierMovements(
  view: OrganizationView,
  evaluated: EvaluatedTiers,
  locale: Locale,
): TierMovementsType {
  const { organization } = view
  if (evaluated.status === 'NOT_EVALUATED') {
    return {
      view,
      evaluated,
      ...NOTHING,
      costBefore: moneyOf(0, organization),
      costAfter: null,
      ...notEvaluated(evaluated.reason, locale),
    }
  }
  const { movements, leftOut, firstTiers, waiting, evaluatedOn, nextOn, founding } = evaluated
  return {
    view,
    evaluated,
    movementCount: movements.length,
    waitingCount: waiting.length,
    leftOutCount: leftOut.length,
    firstTierCount: firstTiers.length,
    evaluatedOn,
    nextEvaluationOn: nextOn,
    groups: movementGroups(view, [...movements, ...leftOut]),
    founding: founding === null ? null : toFounding(view, founding),
    costBefore: moneyOf(sumOf(movements, 'costBefore'), organization),
    costAfter: moneyOf(sumOf(movements, 'costAfter'), organization),
    reason: null,
    evidence: tierEvidence(view, evaluated, locale),
  }
}

/** What tiers were evaluated from as a whole, and the outcome in words. */
export function tierEvidence(
  view: OrganizationView,
  {
    movements,
    leftOut,
    firstTiers,
    waiting,
  }: Extract<EvaluatedTiers, { readonly status: 'EVALUATED' }>,
  locale: Locale,
): TierMovementsType['evidence'] {
  const figures = tierThresholds(view)?.figures ?? []
  const inputs = [
    { name: 'accounts', value: view.accounts.count, unit: 'ACCOUNTS' },
    { name: 'movements', value: movements.length, unit: 'ACCOUNTS' },
    { name: 'leftOut', value: leftOut.length, unit: 'ACCOUNTS' },
    { name: 'firstTiers', value: firstTiers.length, unit: 'ACCOUNTS' },
    { name: 'waiting', value: waiting.length, unit: 'ACCOUNTS' },
  ] as const
  const params = { moving: movements.length, waiting: waiting.length }
  const message = { key: 'serviceModels.MOVEMENTS', params } as const
  return toEvidence({ inputs, figures, message }, locale)
}
