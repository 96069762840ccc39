import {
  type Locale,
  localize,
  type OrganizationView,
  reasonCodeOf,
  type Spread,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { RatioReasonEnum } from '../../graphql/ratio.js'

@ObjectType('GrowthSpread', {
  description:
    'A figure that nobody knows yet, in the unit of its field: what is expected, and what one, five and nine of ten runs stay below.',
  simpleResolvers: true,
})
export class GrowthSpreadType {
  @Field(() => Float, {
    nullable: true,
    description: 'Where everything happens as it is expected; null where `reason` says why.',
  })
  expected!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'One of ten runs stays below; null as `reason` says.',
  })
  p10!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Half of the runs stay below; null as `reason` says.',
  })
  p50!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Nine of ten runs stay below; null as `reason` says.',
  })
  p90!: number | null

  @Field(() => RatioReasonEnum, {
    nullable: true,
    description: 'Why a value is missing, to branch on; null when none is.',
  })
  reasonCode!: ReturnType<typeof reasonCodeOf> | null

  @Field(() => String, {
    nullable: true,
    description: 'Why a value is missing, in the language of the request; null when none is.',
  })
  reason!: string | null
}

@ObjectType('GrowthMoneySpread', {
  description: 'An amount of money that nobody knows yet, as `GrowthSpread`.',
  simpleResolvers: true,
})
export class GrowthMoneySpreadType {
  @Field(() => Money, { description: 'Where everything happens as it is expected.' })
  expected!: Money

  @Field(() => Money, { description: 'One of ten runs stays below.' })
  p10!: Money

  @Field(() => Money, { description: 'Half of the runs stay below.' })
  p50!: Money

  @Field(() => Money, { description: 'Nine of ten runs stay below.' })
  p90!: Money
}

/** A spread of the domain for GraphQL. */
export function toSpread({ reason, ...values }: Spread, locale: Locale): GrowthSpreadType {
  return {
    ...values,
    reasonCode: reason === null ? null : reasonCodeOf(reason),
    reason: reason === null ? null : localize(locale, reason),
  }
}

/** A spread of amounts, of which none is ever missing, in whole minor units. */
export function toMoneySpread(
  { organization }: OrganizationView,
  { expected, p10, p50, p90 }: Spread,
): GrowthMoneySpreadType {
  const money = (amount: number | null) => moneyOf(Math.round(amount ?? 0), organization)
  return { expected: money(expected), p10: money(p10), p50: money(p50), p90: money(p90) }
}
