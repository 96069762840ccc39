import type { ImpactInput, OrganizationView } from '@postscale/domain'
import { badUserInput } from '../../../shared/errors/bad-user-input.js'
import { readAmount } from './read-amount.js'
import { readRate } from './read-rate.js'
import type { RetentionImpactInput } from './retention-impact-input.js'

const YEARS = 30
const CASES = 10
const MOST_EXPANSION = 10

/**
 * What a calculator's input means to the domain.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function toImpactInput(view: OrganizationView, input: RetentionImpactInput): ImpactInput {
  const { customers, years, cases, grossMargin } = input
  const acv = readAmount(view, input.acv, ['input', 'acv'])
  const cac = readAmount(view, input.cac, ['input', 'cac'])
  if (years < 1 || years > YEARS) throw badUserInput(['input', 'years'])
  if (cases.length < 1 || cases.length > CASES) throw badUserInput(['input', 'cases'])
  if (!Number.isSafeInteger(customers * acv)) throw badUserInput(['input', 'customers'])
  return {
    customers,
    acv,
    cac,
    grossMargin: grossMargin == null ? null : readRate(grossMargin, 1, ['input', 'grossMargin']),
    years,
    cases: cases.map(({ name, renewal, expansion }, index) => ({
      name,
      renewal: readRate(renewal, 1, ['input', 'cases', index, 'renewal']),
      expansion: readRate(expansion, MOST_EXPANSION, ['input', 'cases', index, 'expansion']),
    })),
  }
}
