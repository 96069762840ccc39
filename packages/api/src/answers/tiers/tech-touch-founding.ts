import type { Founding, OrganizationView } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money, moneyOf } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

@ObjectType('TechTouchFounding', {
  description:
    'What founding a tech-touch tier takes, judged for all who would move to it together. Once it stands its investment is sunk, and counts in no movement.',
  simpleResolvers: true,
})
export class TechTouchFoundingType {
  @Field(() => Money, { description: 'What content and automation take a year.' })
  investment!: Money

  @Field(() => NonNegativeIntScalar, {
    description: 'Accounts that would move to it and save something.',
  })
  accounts!: number

  @Field(() => Money, { description: 'What they would save a year together.' })
  saved!: Money

  @Field(() => NonNegativeIntScalar, {
    description: 'How many accounts like these it takes to save the investment.',
  })
  breakEvenAccounts!: number

  @Field(() => Boolean, {
    description: 'Whether they save more than it takes; else the plan leaves them out.',
  })
  pays!: boolean
}

/** The founding of a tier for GraphQL. */
export function toFounding(
  { organization }: OrganizationView,
  { investment, accounts, saved, breakEven, pays }: Founding,
): TechTouchFoundingType {
  return {
    investment: moneyOf(investment, organization),
    accounts,
    saved: moneyOf(saved, organization),
    breakEvenAccounts: breakEven,
    pays,
  }
}
