import type { Locale } from '@postscale/domain'
import { Field, InputType, ObjectType } from 'type-graphql'
import { CurrencyScalar, SafeIntScalar } from './scalars.js'

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => SafeIntScalar, {
    description: 'In minor units of the currency: cents for USD, yen for JPY.',
  })
  amountMinor!: number

  @Field(() => CurrencyScalar, {
    nullable: true,
    description:
      'Must be that in which the amount is kept, which it is by default: of an account’s contract its currency, otherwise the organization’s. Nothing is converted.',
  })
  currency?: string | null
}

/** What an amount is told of the organization it belongs to. */
interface MoneyContext {
  readonly currency: string
  readonly locale: Locale
}

@ObjectType({ description: 'An amount of money.', simpleResolvers: true })
export class Money {
  @Field(() => SafeIntScalar, {
    description: 'In minor units of the currency: cents for USD, yen for JPY.',
  })
  readonly amountMinor: number

  @Field(() => CurrencyScalar, {
    description:
      'The currency: of an account’s contract its own, of everything else that of the organization.',
  })
  readonly currency: string

  /** The organization's, for requests that name none. */
  readonly locale: Locale

  constructor(amountMinor: number, { currency, locale }: MoneyContext) {
    this.amountMinor = amountMinor
    this.currency = currency
    this.locale = locale
  }
}

/** Money of an organization, null staying null. */
export function moneyOf<A extends number | null>(
  amountMinor: A,
  organization: MoneyContext,
): A extends number ? Money : null {
  const money = amountMinor === null ? null : new Money(amountMinor, organization)
  return money as A extends number ? Money : null
}
