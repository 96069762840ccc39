import type { Id, OrganizationView } from '@postscale/domain'
import { thingsOf, viewOn } from '../lists/things.js'

/** The view in which an account is shown: that of its last day where it has ended, the given one otherwise. */
export function viewOfAccount(view: OrganizationView, accountId: Id | null): OrganizationView {
  if (accountId === null) return view
  const accounts = thingsOf(view, 'account')
  const row = accounts.rowOfId(accountId)
  const item = row === -1 ? -1 : accounts.itemShown(row)
  return item === -1 ? view : viewOn(view, accounts.dayOf(item))
}
