import type { CustomerCostInput, OrganizationView } from '@postscale/domain'
import { Field, Float, InputType } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { MoneyInput } from '../../graphql/money.js'
import { readAmount } from '../retention/retention-impact-input.js'

@InputType('CustomerCostInput', { description: 'What one customer’s cost is made of, a year.' })
export class CustomerCostArguments {
  @Field(() => MoneyInput, { description: 'Loaded cost of a CSM.' })
  csmLoadedCost!: MoneyInput

  @Field(() => Float, { description: 'Accounts of a CSM.' })
  accountsPerCsm!: number

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Shared resources for one customer; none by default.',
  })
  shared?: MoneyInput | null

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Technology for one customer; none by default.',
  })
  technology?: MoneyInput | null
}

/**
 * A part of a whole, 0–1; null when not known.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function readPart(
  part: number | null | undefined,
  path: readonly (string | number)[],
): number | null {
  if (part == null) return null
  if (part < 0 || part > 1) throw badUserInput(path, { min: 0, max: 1 })
  return part
}

/**
 * What the calculator's input means to the domain.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function toCustomerCostInput(
  view: OrganizationView,
  { csmLoadedCost, accountsPerCsm, shared, technology }: CustomerCostArguments,
): CustomerCostInput {
  if (accountsPerCsm < 0) {
    throw badUserInput(['input', 'accountsPerCsm'], { reason: 'NEGATIVE' })
  }
  return {
    csmLoadedCost: readAmount(view, csmLoadedCost, ['input', 'csmLoadedCost']),
    accountsPerCsm,
    shared: shared ? readAmount(view, shared, ['input', 'shared']) : 0,
    technology: technology ? readAmount(view, technology, ['input', 'technology']) : 0,
    currency: view.organization.currency,
  }
}
