import {
  contractCurrency,
  formatDay,
  type AccountStanding,
  type OrganizationView,
  type RevenueSource,
  type Standing,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../../graphql/enums.js'
import { Money, moneyOf } from '../../graphql/money.js'
import { DateScalar } from '../../graphql/scalars.js'

/** What an account is to the organization. */
const StandingEnum = vocabularyEnum<Standing>(
  'AccountStandingKind',
  'What an account is to the organization.',
  {
    CUSTOMER: 'It pays.',
    UNPAID:
      'It has never paid: a pilot or a free account. It has coverage and load, and is counted apart.',
    DORMANT: 'What it pays fell to zero, without a churn.',
    LOST: 'It left, by a churn or by a renewal recorded as lost, and its record is still open.',
  },
)

const RevenueSourceEnum = vocabularyEnum<RevenueSource>(
  'RevenueSource',
  'Where an account’s revenue is known from.',
  {
    LEDGER: 'The balance of its ARR movements.',
    ACV: 'Its annual contract value: no balance was ever opened.',
  },
)

@ObjectType('AccountStanding', {
  description: 'What an account is, and pays, on the day shown.',
  simpleResolvers: true,
})
export class AccountStandingType {
  @Field(() => StandingEnum, { description: 'What it is.' })
  kind!: Standing

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Since when it is dormant or lost; null for all others.',
  })
  since!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day to come on which it is known to leave; null without one.',
  })
  leavesOn!: string | null

  @Field(() => Money, { description: 'What it pays a year; nothing once it is lost.' })
  revenue!: Money

  @Field(() => RevenueSourceEnum, { description: 'Where that is known from.' })
  revenueSource!: RevenueSource

  @Field(() => Money, {
    nullable: true,
    description:
      'What its ARR movements come to in the currency of its contract, whether it is lost or not; null where none has opened a balance.',
  })
  balance!: Money | null

  @Field(() => Boolean, {
    description:
      'Whether its ARR movements begin without what it paid before: no OPENING and no NEW is recorded. It is then judged by its ACV.',
  })
  hasNoOpeningBalance!: boolean
}

/** An account's standing for GraphQL. */
export function toAccountStanding(
  { state, day, organization }: OrganizationView,
  row: number,
  { standing, since, leavesOn, revenue, balance, unopened }: AccountStanding,
): AccountStandingType {
  const currency = contractCurrency(state.accounts, row, day) ?? organization.currency
  return {
    kind: standing,
    since: since === null ? null : formatDay(since),
    leavesOn: leavesOn === null ? null : formatDay(leavesOn),
    revenue: moneyOf(revenue.amount, organization),
    revenueSource: revenue.source,
    balance: moneyOf(balance, { ...organization, currency }),
    hasNoOpeningBalance: unopened,
  }
}
