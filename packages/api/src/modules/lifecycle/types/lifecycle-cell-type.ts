import type { LifecycleStage, Segment } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { LifecycleStageEnum, SegmentEnum } from '../../../shared/enums/index.js'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { LifecycleWarningCountType } from './lifecycle-warning-count-type.js'

@ObjectType('LifecycleCell', {
  description: 'The accounts of one segment in one stage of their life (PM “Six stages”).',
  simpleResolvers: true,
})
export class LifecycleCellType {
  @Field(() => LifecycleStageEnum, {
    nullable: true,
    description: 'The stage; null for accounts of which no start is known.',
  })
  stage!: LifecycleStage | null

  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => NonNegativeIntScalar, { description: 'Accounts.' })
  accounts!: number

  @Field(() => Money, { description: 'Annual contract value of them.' })
  acv!: Money

  @Field(() => [LifecycleWarningCountType], { description: 'What is late or at risk among them.' })
  warnings!: LifecycleWarningCountType[]
}
