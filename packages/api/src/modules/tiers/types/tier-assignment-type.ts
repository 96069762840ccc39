import type { Tier } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TierEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { TierReasonType } from './tier-reason-type.js'

@ObjectType('TierAssignment', {
  description: 'The tier that an account is to have, and why (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierAssignmentType {
  @Field(() => TierEnum, {
    nullable: true,
    description: 'The tier by the rules; null when it could not be evaluated.',
  })
  tier!: Tier | null

  @Field(() => TierEnum, {
    nullable: true,
    description: 'The tier without a promotion for being at risk; null when not evaluated.',
  })
  earned!: Tier | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When a promotion for being at risk ends; null without one.',
  })
  promotedUntil!: string | null

  @Field(() => TierEnum, {
    nullable: true,
    description: 'The tier that waits for the next evaluation; null when none does.',
  })
  pendingTier!: Tier | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The evaluation that first saw it; null when none waits.',
  })
  pendingSince!: string | null

  @Field(() => [TierReasonType], {
    description: 'The rules that had something to say, in order; the last one decides.',
  })
  reasons!: TierReasonType[]

  @Field(() => String, {
    nullable: true,
    description: 'Why it could not be evaluated, in the language of the request.',
  })
  reason!: string | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
