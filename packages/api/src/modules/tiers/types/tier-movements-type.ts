import type { OrganizationView } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import type { EvaluatedTiers } from '../tier.service.js'

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
