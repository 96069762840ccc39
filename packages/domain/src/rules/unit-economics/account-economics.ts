import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { accountCosts } from './account-costs.js'
import {
  type EconomicsLine,
  noDollarRate,
  type NotEvaluated,
  type UnitEconomicsOptions,
} from './economics-line.js'
import { lineFrom, LineSum } from './line-from.js'

/**
 * What one account costs: a look into the view's columns, which are made once.
 *
 * @returns null when the account is not live on the view's day.
 */
export function accountEconomics(
  view: OrganizationView,
  accountId: Id,
  options: Pick<UnitEconomicsOptions, 'retentionOf' | 'logoRetentionOf'> = {},
): EconomicsLine | NotEvaluated | null {
  const row = view.accounts.rowOf(accountId)
  if (row === -1) return null
  const costs = accountCosts(view)
  if (costs === null) return noDollarRate(view)
  const summing = { view, costs, logoRetentionOf: options.logoRetentionOf ?? (() => null) }
  const sum = new LineSum()
  sum.add(summing, row)
  const group = { by: 'ACCOUNT', key: accountId, name: view.accounts.name(row) } as const
  return lineFrom(summing, group, sum, options)
}
