import type { MinorUnits, OrganizationView } from '@postscale/domain'
import { badUserInput } from '../../../shared/errors/bad-user-input.js'
import type { MoneyInput } from '../../plans/inputs/money-input.js'

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
  if (amountMinor < 0) throw badUserInput([...path, 'amountMinor'])
  if (currency != null && currency !== organization.currency) {
    throw badUserInput([...path, 'currency'])
  }
  return amountMinor
}
