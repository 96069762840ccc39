import { type JudgedRatio, type Locale, localize, type RetentionVerdict } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { Money } from '../../graphql/money.js'
import { RatioType } from '../../graphql/ratio.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'

/** How a figure stands between weak and strong post-sale operations. */
const RetentionVerdictEnum = vocabularyEnum<RetentionVerdict>(
  'RetentionVerdict',
  'How a figure stands between weak and strong post-sale operations (PM “Retention economics”).',
  {
    STRONG: 'As in strong operations.',
    MIDDLING: 'Between the two.',
    WEAK: 'As in weak operations.',
  },
)

@ObjectType('JudgedRatio', {
  description:
    'A quotient with its verdict, or why there is none; the evidence is with the answer it is part of.',
  simpleResolvers: true,
})
export class JudgedRatioType extends RatioType {
  constructor({ ratio, verdict, unjudged }: JudgedRatio, locale: Locale) {
    super(ratio, locale)
    this.verdict = verdict
    this.verdictReason = unjudged && localize(locale, unjudged)
  }

  @Field(() => RetentionVerdictEnum, {
    nullable: true,
    description:
      'Against the marks of weak and strong operations, brought to a year; null without a quotient, and where it rests on too little to be judged.',
  })
  readonly verdict: RetentionVerdict | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why a quotient has no verdict: under 12 months of recorded revenue, or under 20 accounts (policies `policy.retention.readingMonths` and `policy.retention.readingAccounts`). Null where it has one, or where there is no quotient.',
  })
  readonly verdictReason: string | null
}

/** A judged quotient for GraphQL. */
export function toJudgedRatio(judged: JudgedRatio, locale: Locale): JudgedRatioType {
  return new JudgedRatioType(judged, locale)
}

@ObjectType('ArrFlow', {
  description: 'What annual recurring revenue did over a period; all amounts are positive.',
  simpleResolvers: true,
})
export class ArrFlowType {
  @Field(() => Money, {
    description:
      'All recurring revenue when the period began, at the plan rates of the period’s last day, as all amounts of the flow.',
  })
  start!: Money

  @Field(() => Money, {
    description:
      'What plan rates of another fiscal year make of the start: before them it was start − exchange, with which the period before ended. Not a loss or gain, and in none of GRR, NRR and netNew; 0 without contracts in other currencies.',
  })
  exchange!: Money

  @Field(() => Money, {
    description:
      'All of it when the period ended: start + opened + won + expansion − contraction − churn. What moved between accounts of one customer is in none of them.',
  })
  closing!: Money

  @Field(() => Money, {
    description: 'won + expansion − contraction − churn; negative when more was lost than gained.',
  })
  netNew!: Money

  @Field(() => Money, {
    description:
      'Won from accounts that had none, ones that came back after more than 90 days included.',
  })
  won!: Money

  @Field(() => Money, { description: 'Of it, from customers that were new.' })
  fromNew!: Money

  @Field(() => Money, {
    description:
      'Of it, from accounts that had left more than 90 days (policy) before, or before the period.',
  })
  returned!: Money

  @Field(() => Money, {
    description: 'What was there already when its record began in the period: no new business.',
  })
  opened!: Money

  @Field(() => Money, { description: 'Gained from accounts that had some.' })
  expansion!: Money

  @Field(() => Money, { description: 'Lost from accounts that stayed.' })
  contraction!: Money

  @Field(() => Money, { description: 'Lost from accounts that left.' })
  churn!: Money

  @Field(() => JudgedRatioType, {
    description: '(won + expansion) ÷ (churn + contraction); null when nothing was lost.',
  })
  quickRatio!: JudgedRatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

@ObjectType('ChangedHands', {
  description:
    'Recurring revenue at a period’s start of accounts that were in another group at its end: with CSMs and teams what was handed over. GRR and NRR stay with the group that had it.',
  simpleResolvers: true,
})
class ChangedHandsType {
  @Field(() => Money, { description: 'Of accounts that came from another group.' })
  came!: Money

  @Field(() => NonNegativeIntScalar, { description: 'How many came.' })
  cameAccounts!: number

  @Field(() => Money, { description: 'Of accounts that went to another group.' })
  went!: Money

  @Field(() => NonNegativeIntScalar, { description: 'How many went.' })
  wentAccounts!: number
}

@ObjectType('RetentionPoint', {
  description:
    'What was kept of the recurring revenue that was there when a period began (PM “Retention economics”).',
  simpleResolvers: true,
})
export class RetentionPointType {
  @Field(() => DateScalar, { description: 'The first day of the period.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after its last one.' })
  before!: string

  @Field(() => NonNegativeIntScalar, { description: 'Accounts that were customers at the start.' })
  accounts!: number

  @Field(() => NonNegativeIntScalar, { description: 'Of them, those that left in the period.' })
  churnedAccounts!: number

  @Field(() => Money, { description: 'Their recurring revenue a year at the start.' })
  start!: Money

  @Field(() => Money, { description: 'What is left of it at the end, growth not counted.' })
  kept!: Money

  @Field(() => Money, { description: 'Their recurring revenue at the end, growth counted.' })
  end!: Money

  @Field(() => JudgedRatioType, {
    description: 'Gross revenue retention, kept ÷ start: at most 1, 0.92 is 92 %.',
  })
  grr!: JudgedRatioType

  @Field(() => JudgedRatioType, {
    description: 'Net revenue retention, end ÷ start; new customers do not count.',
  })
  nrr!: JudgedRatioType

  @Field(() => RatioType, { description: 'Part of the accounts that stayed, 0–1.' })
  logoRetention!: RatioType

  @Field(() => ArrFlowType, { description: 'What was won and lost in the period.' })
  flow!: ArrFlowType

  @Field(() => ChangedHandsType, {
    description: 'What came from other groups and went to them in the period.',
  })
  changedHands!: ChangedHandsType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
