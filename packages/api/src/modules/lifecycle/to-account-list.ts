import type { OrganizationView } from '@postscale/domain'
import { moneyOf } from '../../shared/money/money.js'
import type { AccountListType } from './types/account-list-type.js'

/** Accounts that an answer points at, for GraphQL. */
export function toAccountList(view: OrganizationView, rows: Int32Array): AccountListType {
  const { accounts, organization } = view
  const acv = rows.reduce((sum, row) => sum + accounts.acv(row), 0)
  return { view, rows, count: rows.length, acv: moneyOf(acv, organization) }
}
