import type { CostAdjustment, CostVerdict, RangeVerdict } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'
import { RatioType } from '../../capacity/types/ratio-type.js'
import { CostAdjustmentEnum } from './cost-adjustment-enum.js'
import { CostVerdictEnum } from './cost-verdict-enum.js'
import { RangeVerdictEnum } from './range-verdict-enum.js'

@ObjectType('CostJudgement', {
  description:
    'A year’s cost against a year’s contract value (BM “Step 1”); the evidence is with the answer it is part of.',
  simpleResolvers: true,
})
export class CostJudgementType {
  @Field(() => RatioType, { description: 'Cost ÷ ACV: 0.107 is 10.7 %.' })
  share!: RatioType

  @Field(() => CostVerdictEnum, {
    nullable: true,
    description: 'By the share alone; null without a share.',
  })
  verdictOfShare!: CostVerdict | null

  @Field(() => CostVerdictEnum, {
    nullable: true,
    description: 'After retention and margin; null with `verdictReason`.',
  })
  verdict!: CostVerdict | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no verdict, in the language of the request.',
  })
  verdictReason!: string | null

  @Field(() => CostAdjustmentEnum, {
    nullable: true,
    description: 'What moved the verdict away from the share’s; null when nothing did.',
  })
  adjustment!: CostAdjustment | null

  @Field(() => RatioType, {
    description: 'The share for customers who stay longer: × (1 − GRR) ÷ (1 − the best’s GRR).',
  })
  retentionAdjustedShare!: RatioType

  @Field(() => RatioType, { description: 'Expected lifetime, 1 ÷ (1 − GRR), in years.' })
  lifetimeYears!: RatioType

  @Field(() => RatioType, {
    description: 'A year’s cost as a part of the lifetime’s margin: cost ÷ (ACV × margin × years).',
  })
  lifetimeMarginShare!: RatioType

  @Field(() => RatioType, { description: 'Part of the gross margin that the cost takes.' })
  marginShare!: RatioType

  @Field(() => RatioType, { description: 'ACV ÷ cost.' })
  multiple!: RatioType

  @Field(() => RangeVerdictEnum, {
    nullable: true,
    description:
      'Against the multiple of the tier’s service model; shown beside, the share decides. Null for mixed tiers.',
  })
  multipleVerdict!: RangeVerdict | null

  @Field(() => Money, {
    nullable: true,
    description: 'The smallest ACV that bears the cost: cost ÷ the largest viable share.',
  })
  breakEvenAcv!: Money | null
}
