import {
  type ImpactInput,
  type Locale,
  localize,
  type MinorUnits,
  type OrganizationView,
  type ownImpact,
} from '@postscale/domain'
import { Field, Float, InputType, Int } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { Most } from '../../graphql/arguments/most.js'
import { MoneyInput } from '../../graphql/money.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'

/**
 * An amount of an input, zero or more, in the organization's own currency.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function readAmount(
  { organization }: OrganizationView,
  { amountMinor, currency }: MoneyInput,
  path: readonly (string | number)[],
): MinorUnits {
  if (amountMinor < 0) throw badUserInput([...path, 'amountMinor'], { reason: 'NEGATIVE' })
  if (currency != null && currency !== organization.currency) {
    throw badUserInput([...path, 'currency'])
  }
  return amountMinor
}

const MOST = 36

/**
 * How many months a series has.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function readMonths(months: number): number {
  if (months < 1 || months > MOST) throw badUserInput(['months'], { min: 1, max: MOST })
  return months
}

const WHOLE = 10_000
const TOLERANCE = 1e-6

/**
 * A rate of an input in basis points: 0.95 is 9,500. Finer ones are refused rather than rounded.
 *
 * @param most the largest rate.
 * @throws RequestError BAD_USER_INPUT
 */
function readRate(rate: number, most: number, path: readonly (string | number)[]): number {
  const points = Math.round(rate * WHOLE)
  const fits = rate >= 0 && rate <= most && Math.abs(rate * WHOLE - points) < TOLERANCE
  if (!fits) throw badUserInput(path)
  return points
}

@InputType('RetentionImpactCaseInput', {
  description: 'One way in which a year’s renewals may go; rates to a hundredth of a percent.',
})
class RetentionImpactCaseInput {
  @Field(() => String, { description: 'What to call it.' })
  name!: string

  @Field(() => Float, { description: 'Part of the revenue that renews, 0–1; 0.95 is 95 %.' })
  renewal!: number

  @Field(() => Float, {
    defaultValue: 0,
    description: 'By how much the renewed revenue grows, 0–10; 0.15 is 15 %.',
  })
  expansion!: number
}

const CASES = 10

@InputType('RetentionImpactInput', {
  description:
    'Customers whose retention is compared; alike, and none is won besides. What is left out is taken from the organization’s own record.',
})
export class RetentionImpactInput {
  @Field(() => NonNegativeIntScalar, {
    nullable: true,
    description: 'How many; without it as many as there are.',
  })
  customers?: number | null

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Annual contract value of each; without it what customers pay on average.',
  })
  acv?: MoneyInput | null

  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What winning each of them cost; without it the organization’s CAC of the last 12 months (`Organization.acquisition`). Where there is none, nothing is paid back by it.',
  })
  cac?: MoneyInput | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Part of revenue left after cost of service, 0–1; without it the organization’s gross margin. Where there is none, none is assumed.',
  })
  grossMargin?: number | null

  @Field(() => Int, { defaultValue: 1, description: 'How many years, 1–30.' })
  years!: number

  @Most(CASES)
  @Field(() => [RetentionImpactCaseInput], {
    nullable: true,
    description:
      'The cases, 1–10; the first is what the others are compared with. Without them what was kept in the last 12 months, where that says enough, else the guide’s weak operations, and against it the guide’s strong ones.',
  })
  cases?: RetentionImpactCaseInput[] | null
}

const YEARS = 30
const MOST_EXPANSION = 10

/**
 * What a calculator's input means to the domain.
 *
 * @param own the organization's own figures, for what the input leaves out.
 * @throws RequestError BAD_USER_INPUT
 */
export function toImpactInput(
  view: OrganizationView,
  input: RetentionImpactInput,
  own: ReturnType<typeof ownImpact>,
  locale: Locale,
): ImpactInput {
  const { years, grossMargin } = input
  const customers = input.customers ?? own.customers
  const acv = input.acv == null ? own.acv : readAmount(view, input.acv, ['input', 'acv'])
  const cac = input.cac == null ? own.cac : readAmount(view, input.cac, ['input', 'cac'])
  if (years < 1 || years > YEARS) throw badUserInput(['input', 'years'], { min: 1, max: YEARS })
  if (input.cases?.length === 0) throw badUserInput(['input', 'cases'], { reason: 'BLANK' })
  if (!Number.isSafeInteger(customers * acv)) throw badUserInput(['input', 'customers'])
  return {
    customers,
    acv,
    cac,
    grossMargin:
      grossMargin == null ? own.grossMargin : readRate(grossMargin, 1, ['input', 'grossMargin']),
    years,
    cases:
      input.cases?.map(({ name, renewal, expansion }, index) => ({
        name,
        renewal: readRate(renewal, 1, ['input', 'cases', index, 'renewal']),
        expansion: readRate(expansion, MOST_EXPANSION, ['input', 'cases', index, 'expansion']),
      })) ?? own.cases.map(({ name, ...each }) => ({ ...each, name: localize(locale, name) })),
  }
}
