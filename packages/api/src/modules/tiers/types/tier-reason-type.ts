import type { Tier, TierReasonCode } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TierEnum } from '../../../shared/enums/index.js'
import { TierReasonCodeEnum } from './tier-reason-code-enum.js'

@ObjectType('TierReason', {
  description: 'One rule that had something to say about a tier (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierReasonType {
  @Field(() => TierReasonCodeEnum, { description: 'The rule.' })
  code!: TierReasonCode

  @Field(() => TierEnum, { description: 'The tier after it.' })
  tier!: Tier

  @Field(() => String, { description: 'In words, in the language of the request.' })
  message!: string
}
