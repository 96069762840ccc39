import type {
  OrganizationView,
  Serving,
  ThresholdServing,
  Tier,
  TierServing,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { TierEnum } from '../../graphql/enums.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('TierServing', {
  description: 'What the accounts of a tier are, cost and are expected to keep in a year.',
  simpleResolvers: true,
})
class TierServingType {
  @Field(() => TierEnum, { description: 'The tier.' })
  tier!: Tier

  @Field(() => NonNegativeIntScalar, { description: 'Its accounts that pay.' })
  accounts!: number

  @Field(() => Money, { description: 'What they pay a year.' })
  revenue!: Money

  @Field(() => Float, {
    nullable: true,
    description: 'The GRR that is expected of them, 0–1; null where there are none.',
  })
  grr!: number | null

  @Field(() => Money, {
    description:
      'What serving them costs a year: their part of a CSM, the others who serve them, shared resources and technology; of a tech-touch tier that has yet to be founded, that too.',
  })
  cost!: Money

  @Field(() => Float, { description: 'CSM seats that they take.' })
  seats!: number
}

@ObjectType('ThresholdServing', {
  description: 'What serving everybody in some way costs and keeps in a year.',
  simpleResolvers: true,
})
export class ThresholdServingType {
  @Field(() => Money, {
    nullable: true,
    description: 'ACV or revenue, the larger, from which high-touch begins; null of today.',
  })
  highTouchFrom!: Money | null

  @Field(() => Money, {
    nullable: true,
    description: 'ACV or revenue, the larger, from which low-touch begins; null of today.',
  })
  lowTouchFrom!: Money | null

  @Field(() => Money, { description: 'What it costs a year.' })
  cost!: Money

  @Field(() => Float, { description: 'The GRR that is expected of it, 0–1.' })
  grr!: number

  @Field(() => Float, { description: 'CSM seats that it takes.' })
  seats!: number

  @Field(() => [TierServingType], { description: 'High-touch, low-touch, tech-touch.' })
  tiers!: TierServingType[]
}

/** What serving everybody in some way comes to, for GraphQL. */
export function toServing(
  { organization }: OrganizationView,
  { cost, grr, seats, tiers, ...rest }: Serving | ThresholdServing,
): ThresholdServingType {
  const thresholds = 'thresholds' in rest ? rest.thresholds : null
  return {
    highTouchFrom: moneyOf(thresholds?.highTouch ?? null, organization),
    lowTouchFrom: moneyOf(thresholds?.lowTouch ?? null, organization),
    cost: moneyOf(cost, organization),
    grr,
    seats,
    tiers: tiers.map(({ kept, ...tier }: TierServing) => ({
      ...tier,
      revenue: moneyOf(tier.revenue, organization),
      grr: tier.revenue === 0 ? null : kept / tier.revenue,
      cost: moneyOf(tier.cost, organization),
    })),
  }
}
