import type { CustomerCostInput, OrganizationView } from '@postscale/domain'
import { badUserInput } from '../../../shared/errors/bad-user-input.js'
import { readAmount } from '../../retention/inputs/read-amount.js'
import type { CustomerCostArguments } from './customer-cost-arguments.js'

/**
 * What the calculator's input means to the domain.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function toCustomerCostInput(
  view: OrganizationView,
  { csmLoadedCost, accountsPerCsm, shared, technology }: CustomerCostArguments,
): CustomerCostInput {
  if (accountsPerCsm < 0) throw badUserInput(['input', 'accountsPerCsm'])
  return {
    csmLoadedCost: readAmount(view, csmLoadedCost, ['input', 'csmLoadedCost']),
    accountsPerCsm,
    shared: shared ? readAmount(view, shared, ['input', 'shared']) : 0,
    technology: technology ? readAmount(view, technology, ['input', 'technology']) : 0,
    currency: view.organization.currency,
  }
}
