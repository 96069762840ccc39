import {
  type CostAdjustment,
  type CostJudgement,
  type CostVerdict,
  type Locale,
  localize,
  type OrganizationView,
  type RangeVerdict,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioType, toRatio } from '../../graphql/ratio.js'
import { CostAdjustmentEnum } from './customer-cost.js'

/** What a cost share says. */
export const CostVerdictEnum = vocabularyEnum<CostVerdict>(
  'CostVerdict',
  'What a cost says, by the figures `policy.unitEconomics.*` (BM “Step 1”).',
  {
    UNSERVED: 'Nobody serves the accounts, or some of them: what they cost says little.',
    LIGHT: 'Below 5 %: little service, which is no fault in itself.',
    COMFORTABLE: 'From 5 to 10 %, both included; if the margin allows.',
    VIABLE: 'Above 10 % to 15 %, which is included; if the margin allows.',
    TOO_EXPENSIVE: 'More than the customer can bear.',
  },
)

/** Where a value stands against a range of the catalogue. */
export const RangeVerdictEnum = vocabularyEnum<RangeVerdict>(
  'RangeVerdict',
  'Where a value stands against a range of the benchmark catalogue.',
  {
    BELOW: 'Below it.',
    WITHIN: 'Within it, its ends included.',
    ABOVE: 'Above it.',
  },
)

@ObjectType('CostJudgement', {
  description:
    'A year’s cost against a year’s contract value (BM “Step 1”); the evidence is with the answer it is part of.',
  simpleResolvers: true,
})
export class CostJudgementType {
  @Field(() => RatioType, {
    description: 'Cost ÷ revenue, in a calculation the ACV: 0.107 is 10.7 %.',
  })
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
    description:
      'A year’s cost as a part of the lifetime’s margin: cost ÷ (revenue × margin × years).',
  })
  lifetimeMarginShare!: RatioType

  @Field(() => RatioType, { description: 'Part of the gross margin that the cost takes.' })
  marginShare!: RatioType

  @Field(() => RatioType, { description: 'Revenue ÷ cost.' })
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

/** A judged cost for GraphQL. */
export function toCostJudgement(
  { organization }: OrganizationView,
  judgement: CostJudgement,
  locale: Locale,
): CostJudgementType {
  const { verdictOfShare, verdict, verdictReason, adjustment, multipleVerdict } = judgement
  return {
    share: toRatio(judgement.share, locale),
    verdictOfShare,
    verdict,
    verdictReason: verdictReason === null ? null : localize(locale, verdictReason),
    adjustment,
    retentionAdjustedShare: toRatio(judgement.retentionAdjustedShare, locale),
    lifetimeYears: toRatio(judgement.lifetimeYears, locale),
    lifetimeMarginShare: toRatio(judgement.lifetimeMarginShare, locale),
    marginShare: toRatio(judgement.marginShare, locale),
    multiple: toRatio(judgement.multiple, locale),
    multipleVerdict,
    breakEvenAcv: moneyOf(judgement.breakEvenAcv.value, organization),
  }
}
