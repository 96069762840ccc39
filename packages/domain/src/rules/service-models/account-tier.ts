import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'
import { noDollarRate, type NotEvaluated } from '../unit-economics/economics-line.js'
import { assignTier } from './assign-tier.js'
import type { TierEvaluator } from './evaluated-tiers.js'

/**
 * The tier that one account is to have by the last evaluation, with its reasons in order (`assignTier`).
 *
 * @param evaluator of the view; null when dollars cannot be turned into the organization's money.
 * @returns not evaluated of an account that pays nothing: it has no tier to earn.
 */
export function accountTier(
  view: OrganizationView,
  row: number,
  evaluator: TierEvaluator | null,
): ReturnType<typeof assignTier> | NotEvaluated {
  if (evaluator === null) return noDollarRate(view)
  if (!customersOf(view).isPaying(row)) {
    return {
      status: 'NOT_EVALUATED',
      reason: { key: 'serviceModels.UNPAID_HAS_NO_TIER', params: {} },
    }
  }
  const { account, atRisk, previous, evaluatedOn } = evaluator.of(row)
  return assignTier(account, { view, atRisk, previous, evaluatedOn })
}
