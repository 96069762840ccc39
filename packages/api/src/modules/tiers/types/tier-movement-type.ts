import type { Tier, TierReasonCode } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TierEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { TierReasonCodeEnum } from './tier-reason-code-enum.js'
import { TierReasonType } from './tier-reason-type.js'
import { AccountType } from '../../../graphql/types.js'

@ObjectType('TierMovement', {
  description: 'One account that is to change its tier (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierMovementType {
  @Field(() => AccountType, { description: 'The account.' })
  account!: AccountType

  @Field(() => TierEnum, { nullable: true, description: 'Its tier now; null when it has none.' })
  from!: Tier | null

  @Field(() => TierEnum, { description: 'The tier that it is to have.' })
  to!: Tier

  @Field(() => TierReasonCodeEnum, { description: 'The rule that decided.' })
  reason!: TierReasonCode

  @Field(() => [TierReasonType], {
    description: 'All rules that had something to say, in order; the last one decides.',
  })
  reasons!: TierReasonType[]

  @Field(() => DateScalar, { description: 'From when on.' })
  effectiveOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When a promotion for a time ends; null when the movement is for good.',
  })
  until!: string | null

  @Field(() => TierEnum, {
    nullable: true,
    description: 'The tier after that promotion; null without one.',
  })
  afterwards!: Tier | null

  @Field(() => Money, { description: 'What it costs to serve a year, now.' })
  costBefore!: Money

  @Field(() => Money, {
    nullable: true,
    description:
      'Estimate of what it would cost a year in the new tier; null when no CSM’s cost tells.',
  })
  costAfter!: Money | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
