import {
  type Acquisition,
  formatDay,
  type Locale,
  localize,
  type OrganizationView,
  type Ratio,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { DateScalar, NonNegativeIntScalar } from '../../graphql/scalars.js'
import { JudgedRatioType, toJudgedRatio } from './retention-point.js'

@ObjectType('Acquisition', {
  description:
    'What winning customers cost over a period, and what it brings (PM “Retention economics”). What is not recorded is not assumed: it is null with its reason.',
  simpleResolvers: true,
})
export class AcquisitionType {
  @Field(() => DateScalar, { description: 'The first day of the period.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after its last one.' })
  before!: string

  @Field(() => Money, {
    nullable: true,
    description:
      'What winning customers cost in the period, by `Organization.acquisitionCost`, each yearly sum for the days on which it held; null when none is recorded for some of them.',
  })
  cost!: Money | null

  @Field(() => NonNegativeIntScalar, {
    description:
      'Customers won: families of accounts that had never paid before. Whoever came back, and an account whose record begins by an OPENING, was not won.',
  })
  newCustomers!: number

  @Field(() => Money, {
    description: 'What they began to pay a year, growth after that not counted.',
  })
  newArr!: Money

  @Field(() => Money, {
    nullable: true,
    description: 'cost ÷ newCustomers; null when there is none, see `cacReason`.',
  })
  cac!: Money | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no CAC, in the language of the request; null when there is one.',
  })
  cacReason!: string | null

  @Field(() => JudgedRatioType, {
    description:
      'Months until the margin of a customer won has made up for its CAC: with the organization’s gross margin, and from the second year on its NRR of the last 12 months. Null when one of them is not known.',
  })
  paybackMonths!: JudgedRatioType

  @Field(() => JudgedRatioType, {
    description:
      'Lifetime value ÷ CAC of a customer won: what it pays × gross margin ÷ (1 − GRR of the last 12 months) ÷ CAC. Null when one of them is not known.',
  })
  ltvToCac!: JudgedRatioType

  @Field(() => NonNegativeIntScalar, {
    description: 'Of the customers won, those that a referral names as `AdvocacyAct.wonAccount`.',
  })
  referredCustomers!: number

  @Field(() => Money, { description: 'What they began to pay a year.' })
  referredArr!: Money

  @Field(() => JudgedRatioType, {
    description:
      'referredArr ÷ newArr, 0–1: the part of new business that came by referral. Null when nobody was won, and when no referral names whom it brought.',
  })
  referredShare!: JudgedRatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

/** What winning customers cost and brings, for GraphQL. */
export function toAcquisition(
  { organization }: OrganizationView,
  acquisition: Acquisition,
  locale: Locale,
): AcquisitionType {
  const { period, cost, cac } = acquisition
  return {
    from: formatDay(period.from),
    before: formatDay(period.to),
    cost: cost === null ? null : moneyOf(cost, organization),
    newCustomers: acquisition.newCustomers,
    newArr: moneyOf(acquisition.newArr, organization),
    cac: cac.value === null ? null : moneyOf(Math.round(cac.value), organization),
    cacReason: reasonOf(cac, locale),
    paybackMonths: toJudgedRatio(acquisition.paybackMonths, locale),
    ltvToCac: toJudgedRatio(acquisition.ltvToCac, locale),
    referredCustomers: acquisition.referredCustomers,
    referredArr: moneyOf(acquisition.referredArr, organization),
    referredShare: toJudgedRatio(acquisition.referredShare, locale),
    evidence: toEvidence(acquisition.evidence, locale),
  }
}

function reasonOf({ reason }: Ratio, locale: Locale): string | null {
  return reason && localize(locale, reason)
}
