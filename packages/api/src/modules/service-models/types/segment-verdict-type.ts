import type { Segment, Tier } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { SegmentEnum, TierEnum } from '../../../shared/enums/index.js'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { ModelScoreType } from './model-score-type.js'
import { SelectionStepType } from './selection-step-type.js'

@ObjectType('SegmentServiceModel', {
  description: 'The service model of one segment (BM “Step 1” to “Step 5”).',
  simpleResolvers: true,
})
export class SegmentVerdictType {
  @Field(() => SegmentEnum, { description: 'The segment.' })
  segment!: Segment

  @Field(() => NonNegativeIntScalar, { description: 'Its accounts.' })
  accounts!: number

  @Field(() => Money, { description: 'Annual contract value of them.' })
  acv!: Money

  @Field(() => TierEnum, { description: 'The model that fits.' })
  model!: Tier

  @Field(() => [ModelScoreType], { description: 'The votes of each model.' })
  scores!: ModelScoreType[]

  @Field(() => [SelectionStepType], { description: 'The five steps, in order.' })
  steps!: SelectionStepType[]

  @Field(() => Boolean, {
    description: 'Whether tech-touch had most votes but enterprise refuses service without people.',
  })
  raised!: boolean

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the average customer bears the model’s cost; null when not known.',
  })
  affordable!: boolean | null

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
