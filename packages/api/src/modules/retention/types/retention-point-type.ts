import { Field, ObjectType } from 'type-graphql'
import { EvidenceType } from '../../../shared/evidence/evidence-type.js'
import { Money } from '../../../shared/money/money.js'
import { DateScalar, NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { RatioType } from '../../capacity/types/ratio-type.js'
import { ArrFlowType } from './arr-flow-type.js'
import { JudgedRatioType } from './judged-ratio-type.js'

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

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
