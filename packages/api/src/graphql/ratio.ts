import {
  type Hundredths,
  type Locale,
  localize,
  type Ratio,
  type RatioReasonCode,
  reasonCodeOf,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { vocabularyEnum } from './enums.js'

/** Why there is no quotient. */
export const RatioReasonEnum = vocabularyEnum<RatioReasonCode>(
  'RatioReason',
  'Why there is no quotient.',
  {
    COST_ASSUMED: 'The cost of someone who covers the accounts is the guide’s, converted.',
    FEW_CASES: 'Too few cases to tell.',
    LEADER_DOES_IT: 'The leader does the work until there are enough CSMs.',
    NEVER_PAID_BACK: 'The cost is never recovered.',
    NOBODY_LEAVES: 'No customer leaves, so that a lifetime has no end.',
    NONE_AT_START: 'There was no recurring revenue, or no account, when the period began.',
    NONE_DECIDED: 'Nothing has been decided yet.',
    NONE_ELIGIBLE: 'No account is eligible.',
    NONE_EXPECTED: 'Nothing was promised or expected.',
    NONE_LOST: 'Nothing was lost.',
    NONE_SOLVED: 'No ticket was solved.',
    NONE_WARNED: 'None of the churned was at risk before.',
    NOTHING_CALLED: 'The owner called nothing.',
    NOTHING_PROJECTED: 'Nothing was projected that an error could be a part of.',
    NOTHING_LOST: 'Revenue was gained and none was lost.',
    NOT_BORNE: 'What the accounts bring does not cover what they cost.',
    NOT_MEASURED: 'It has not been measured.',
    NOT_RECORDED_THEN: 'The record does not reach back that far.',
    NO_ACCOUNTS: 'There are no accounts.',
    NO_ACQUISITION_COST: 'What winning customers costs is not recorded for the whole period.',
    NO_CAC: 'The cost of winning a customer is zero.',
    NO_CAPACITY: 'Nobody has capacity.',
    NO_CHURN: 'No case churned.',
    NO_CONTRACT_ENDED: 'No contract ended in the period.',
    NO_COST: 'There is no cost.',
    NO_DISTANCE: 'The target is the baseline.',
    NO_FIRST_VALUE: 'No first measurable outcome is recorded.',
    NO_FIGURE: 'The guide gives no figure for this work.',
    NO_ITEMS: 'There are no items.',
    NO_LIMIT: 'The policy sets no limit to compare with.',
    NO_MARGIN: 'The gross margin is not known.',
    NO_NEW_CUSTOMERS: 'No new customer was won.',
    NO_ONBOARDING: 'No onboarding is being paid for.',
    NO_PLAN: 'Nothing is planned for the day.',
    NO_PAST: 'There is no value of the past to compare with.',
    NOT_FORECAST: 'Nothing on record tells what it comes to.',
    NO_RATE: 'There is no exchange rate.',
    NO_REFERRALS: 'No referral says which customer it brought.',
    NO_RETENTION: 'Retention is not known.',
    NO_REVENUE: 'There is no revenue, or in a calculation no annual contract value.',
    NO_SIGNALS: 'There are no recent signals that count.',
    NO_TICKETS: 'There were no tickets.',
    NO_TICKET_FIGURES: 'No ticket volumes are recorded.',
    NO_TOUCHPOINTS: 'No touchpoints are recorded.',
    NO_TRIGGER: 'Nothing of the work has a hire trigger.',
    ONE_OUTCOME: 'All cases ended alike.',
    NO_USAGE: 'No usage was reported lately.',
    TOO_EARLY: 'The time within which it should happen is not over yet.',
    YEAR_AHEAD: 'The fiscal year has not begun.',
    ZERO_MARGIN: 'The gross margin is zero.',
  },
)

@ObjectType('Ratio', {
  description: 'A quotient, or why there is none: nothing is ever divided by zero.',
  simpleResolvers: true,
})
export class RatioType {
  readonly #ratio: Ratio
  readonly #locale: Locale

  constructor(ratio: Ratio, locale: Locale) {
    this.#ratio = ratio
    this.#locale = locale
  }

  @Field(() => Float, { nullable: true, description: 'The quotient; null when there is none.' })
  get value(): number | null {
    return this.#ratio.value
  }

  @Field(() => RatioReasonEnum, {
    nullable: true,
    description: 'Why there is none, to branch on; null when there is one.',
  })
  get reasonCode(): RatioReasonCode | null {
    const { reason } = this.#ratio
    return reason === null ? null : reasonCodeOf(reason)
  }

  @Field(() => String, {
    nullable: true,
    description: 'Why there is none, in the language of the request; null when there is one.',
  })
  get reason(): string | null {
    const { reason } = this.#ratio
    return reason === null ? null : localize(this.#locale, reason)
  }
}

/** A quotient of the domain for GraphQL. */
export function toRatio(ratio: Ratio, locale: Locale): RatioType {
  return new RatioType(ratio, locale)
}

/** Hundredths as the number people say: 50 is 0.5. */
export function fteOf(hundredths: Hundredths): number {
  return hundredths / 100
}
