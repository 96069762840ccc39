import {
  type CheapestThresholds,
  cheapestTierThresholds,
  type FrontierOfFloors,
  lazy,
  type Locale,
  localize,
  type OrganizationView,
  type ThresholdOptions,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { ProposedPlanType, toProposedPlan } from '../../plans/proposed-plan.js'
import { ThresholdCertificateType, toCertificate } from './threshold-certificate.js'
import { ThresholdServingType, toServing } from './threshold-serving.js'
import { TierExpectationsType, toExpectations } from './tier-expectation.js'

@ObjectType('ThresholdFrontierPoint', {
  description: 'The least that a floor of GRR costs.',
  simpleResolvers: true,
})
class ThresholdFrontierPointType {
  @Field(() => Float, { description: 'The floor, 0–1.' })
  leastGrr!: number

  @Field(() => Float, { description: 'The GRR that is expected then, 0–1.' })
  grr!: number

  @Field(() => Money, { description: 'What serving everybody costs a year at the least.' })
  cost!: Money

  @Field(() => Money, { description: 'Where high-touch begins then.' })
  highTouchFrom!: Money

  @Field(() => Money, { description: 'Where low-touch begins then.' })
  lowTouchFrom!: Money
}

@ObjectType('TierChangeSum', {
  description: 'Accounts that change their tier the same way.',
  simpleResolvers: true,
})
class TierChangeSumType {
  @Field(() => NonNegativeIntScalar, { description: 'How many.' })
  accounts!: number

  @Field(() => Money, { description: 'What they pay a year.' })
  revenue!: Money
}

@ObjectType('ThresholdAnswer', {
  description:
    'Where tiers should begin so that serving everybody who pays costs the least and GRR is expected to be at or above a floor, with a proof. Strategic value and high complexity lead above thresholds as ever; who is known to leave is left out, and promotions for being at risk are left as they are.',
  simpleResolvers: true,
})
class ThresholdAnswerType {
  @Field(() => Float, { description: 'The floor, 0–1.' })
  leastGrr!: number

  @Field(() => NonNegativeIntScalar, { description: 'Accounts that pay.' })
  accounts!: number

  @Field(() => Money, { description: 'What they pay a year.' })
  revenue!: Money

  @Field(() => TierExpectationsType, { description: 'What is expected of tiers.' })
  expectations!: TierExpectationsType

  @Field(() => ThresholdServingType, { description: 'As everybody is served today.' })
  today!: ThresholdServingType

  @Field(() => ThresholdServingType, { description: 'By the thresholds in force.' })
  inForce!: ThresholdServingType

  @Field(() => ThresholdServingType, {
    nullable: true,
    description:
      'By the cheapest thresholds that keep enough; null where none do, as `outOfReach` says.',
  })
  best!: ThresholdServingType | null

  @Field(() => ThresholdServingType, {
    description: 'By the cheapest of those thresholds that keep the most.',
  })
  highest!: ThresholdServingType

  @Field(() => Money, {
    nullable: true,
    description:
      'No thresholds that keep enough cost less; proved, and so it is what the best ones cost. Null where none keep enough.',
  })
  bound!: Money | null

  @Field(() => Money, {
    nullable: true,
    description:
      'What the price of the floor alone proves of that: only thresholds between it and the bound had to be tried one by one.',
  })
  priceBound!: Money | null

  @Field(() => Money, {
    nullable: true,
    description:
      'The price of the floor: what one more point of GRR costs a year. 0 where the cheapest thresholds of all keep enough, so that the floor binds nothing; null where none do.',
  })
  pricePerPoint!: Money | null

  @Field(() => Money, { description: 'What one more point of GRR keeps in a year.' })
  revenuePerPoint!: Money

  @Field(() => Float, { description: 'CSM seats that there are, by what they can carry today.' })
  capacity!: number

  @Field(() => TierChangeSumType, {
    description: 'Who is to be served in a higher tier than today.',
  })
  up!: TierChangeSumType

  @Field(() => TierChangeSumType, { description: 'Who is to be served in a lower one.' })
  down!: TierChangeSumType

  @Field(() => [ThresholdFrontierPointType], {
    description:
      'What more and more GRR costs at the least, from the cheapest thresholds of all to those that keep the most.',
  })
  frontier!: ThresholdFrontierPointType[]

  @Field(() => String, {
    nullable: true,
    description:
      'Why no thresholds keep enough, in the language of the request; null where some do.',
  })
  outOfReach!: string | null

  @Field(() => [String], {
    description: 'What to know of what this rests on, in the language of the request.',
  })
  notes!: string[]

  @Field(() => ThresholdCertificateType, {
    nullable: true,
    description: 'What anybody checks the bound with; null where no thresholds keep enough.',
  })
  certificate!: ThresholdCertificateType | null

  @Field(() => ProposedPlanType, {
    description:
      'The plan that sets the thresholds and gives everybody the tier that follows; empty where none keep enough.',
  })
  plan!: ProposedPlanType
}

@ObjectType('CheapestTierThresholds', {
  description: 'The cheapest thresholds between tiers, or why nothing can be told of them.',
  simpleResolvers: true,
})
export class CheapestTierThresholdsType {
  @Field(() => ThresholdAnswerType, {
    nullable: true,
    description: 'The answer; null where nobody pays, or dollars are not the organization’s money.',
  })
  answer!: ThresholdAnswerType | null

  @Field(() => String, {
    nullable: true,
    description: 'Why there is none, in the language of the request; null where there is one.',
  })
  reason!: string | null
}

/** The cheapest thresholds for GraphQL. */
export function toCheapestThresholds(
  view: OrganizationView,
  options: ThresholdOptions,
  locale: Locale,
): CheapestTierThresholdsType {
  const answer = cheapestTierThresholds(view, options)
  return answer.status === 'NOT_EVALUATED'
    ? { answer: null, reason: localize(locale, answer.reason) }
    : { answer: toAnswer(view, answer, locale), reason: null }
}

function toAnswer(
  view: OrganizationView,
  answer: CheapestThresholds,
  locale: Locale,
): ThresholdAnswerType {
  const { organization } = view
  const { changes, reason, notes, revenue } = answer
  const sum = ({ accounts, revenue: paid }: CheapestThresholds['changes']['up']) => ({
    accounts,
    revenue: moneyOf(paid, organization),
  })
  const proposed = lazy(() => toProposedPlan(view, answer.plan, locale))
  const certificate = lazy(() => toCertificate(answer))
  return {
    leastGrr: answer.leastGrr,
    accounts: answer.accounts,
    revenue: moneyOf(revenue, organization),
    expectations: toExpectations(view, answer),
    today: toServing(view, answer.today),
    inForce: toServing(view, answer.inForce),
    best: answer.best && toServing(view, answer.best),
    highest: toServing(view, answer.highest),
    bound: moneyOf(answer.bound, organization),
    priceBound: moneyOf(answer.priceBound, organization),
    pricePerPoint: moneyOf(answer.pricePerPoint, organization),
    revenuePerPoint: moneyOf(answer.revenuePerPoint, organization),
    capacity: answer.capacity,
    up: sum(changes.up),
    down: sum(changes.down),
    get frontier() {
      return answer.frontier.map((point) => toPoint(view, point))
    },
    outOfReach: reason && localize(locale, reason),
    notes: notes.map((note) => localize(locale, note)),
    get certificate() {
      return certificate()
    },
    get plan() {
      return proposed()
    },
  }
}

function toPoint(
  { organization }: OrganizationView,
  { cost, highTouch, lowTouch, ...same }: FrontierOfFloors,
): ThresholdFrontierPointType {
  return {
    ...same,
    cost: moneyOf(cost, organization),
    highTouchFrom: moneyOf(highTouch, organization),
    lowTouchFrom: moneyOf(lowTouch, organization),
  }
}
