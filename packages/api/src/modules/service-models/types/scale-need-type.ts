import type { ServiceModel } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { ServiceModelEnum } from '../../../shared/enums/index.js'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { RatioType } from '../../capacity/types/ratio-type.js'

@ObjectType('ScaleNeed', {
  description: 'What one service model would need at one point of a projection.',
  simpleResolvers: true,
})
export class ScaleNeedType {
  @Field(() => ServiceModelEnum, { description: 'The model; HYBRID is today’s mix.' })
  model!: ServiceModel

  @Field(() => NonNegativeIntScalar, {
    description: 'The smallest number of whole CSMs at target utilisation.',
  })
  csms!: number

  @Field(() => Money, {
    nullable: true,
    description:
      'CSMs, shared resources, technology and the investment, a year; null without a dollar rate.',
  })
  cost!: Money | null

  @Field(() => RatioType, { description: 'Cost ÷ recurring revenue.' })
  share!: RatioType
}
