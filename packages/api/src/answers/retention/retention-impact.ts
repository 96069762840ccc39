import type { ImpactOutcome, ImpactYear, Locale, OrganizationView } from '@postscale/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { EvidenceType, toEvidence } from '../../graphql/evidence.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { JudgedRatioType, toJudgedRatio } from './retention-point.js'

@ObjectType('RetentionImpactYear', {
  description: 'A case after so many years, at each of which everything renewed.',
  simpleResolvers: true,
})
class RetentionImpactYearType {
  @Field(() => Int, { description: 'The year; 1 is after the first.' })
  year!: number

  @Field(() => Money, { description: 'Recurring revenue from then on.' })
  arr!: Money

  @Field(() => Money, { description: 'What renewed of the year before, before it grew.' })
  renewed!: Money

  @Field(() => Money, { description: 'What did not.' })
  lost!: Money

  @Field(() => Money, { description: 'Revenue of all years up to this one.' })
  revenue!: Money

  @Field(() => Money, {
    description: 'Recurring revenue above that of the first case; negative below it.',
  })
  arrDifference!: Money

  @Field(() => Money, { description: 'Revenue of all years above that of the first case.' })
  revenueDifference!: Money
}

@ObjectType('RetentionImpact', {
  description: 'What one case of renewal and expansion comes to (PM “Retention economics”).',
  simpleResolvers: true,
})
export class RetentionImpactType {
  @Field(() => String, { description: 'The case’s name.' })
  name!: string

  @Field(() => Float, { description: 'Part of the revenue that renews, 0–1.' })
  renewal!: number

  @Field(() => Float, { description: 'By how much the renewed revenue grows; 0.15 is 15 %.' })
  expansion!: number

  @Field(() => JudgedRatioType, { description: 'Gross revenue retention: the renewal.' })
  grr!: JudgedRatioType

  @Field(() => JudgedRatioType, {
    description: 'Net revenue retention, renewal × (1 + expansion); 1.0925 is 109.25 %.',
  })
  nrr!: JudgedRatioType

  @Field(() => [RetentionImpactYearType], { description: 'Year by year.' })
  years!: readonly RetentionImpactYearType[]

  @Field(() => JudgedRatioType, {
    description: 'Months until a customer’s margin has made up for what winning it cost.',
  })
  paybackMonths!: JudgedRatioType

  @Field(() => JudgedRatioType, {
    description: 'Lifetime value ÷ CAC, with ACV × margin ÷ (1 − renewal) as the lifetime value.',
  })
  ltvToCac!: JudgedRatioType

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}

const basisPoints = 10_000

/** What a case comes to, for GraphQL. */
export function toRetentionImpact(
  view: OrganizationView,
  outcome: ImpactOutcome,
  locale: Locale,
): RetentionImpactType {
  const { name, renewal, expansion } = outcome.case
  return {
    name,
    renewal: renewal / basisPoints,
    expansion: expansion / basisPoints,
    grr: toJudgedRatio(outcome.grr, locale),
    nrr: toJudgedRatio(outcome.nrr, locale),
    years: outcome.years.map((year) => toYear(view, year)),
    paybackMonths: toJudgedRatio(outcome.paybackMonths, locale),
    ltvToCac: toJudgedRatio(outcome.ltvToCac, locale),
    evidence: toEvidence(outcome.evidence, locale),
  }
}

function toYear({ organization }: OrganizationView, each: ImpactYear): RetentionImpactYearType {
  return {
    year: each.year,
    arr: moneyOf(each.arr, organization),
    renewed: moneyOf(each.renewed, organization),
    lost: moneyOf(each.lost, organization),
    revenue: moneyOf(each.revenue, organization),
    arrDifference: moneyOf(each.arrDifference, organization),
    revenueDifference: moneyOf(each.revenueDifference, organization),
  }
}
