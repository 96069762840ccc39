import type { Id, OrganizationView } from '@postscale/domain'
import { AccountType } from './types.js'

/** An account by its id; null when it is not live on the view's day. */
export function accountOf(view: OrganizationView, accountId: Id): AccountType | null {
  const row = view.accounts.rowOf(accountId)
  return row === -1 ? null : new AccountType(view, row)
}
