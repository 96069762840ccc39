import type { AccountsView } from '@postscale/domain'
import { sortableText } from '../../shared/relay/sortable-text.js'
import type { RowKey } from '../organizations/sort-rows.js'
import type { AccountOrderField } from './account-order-field.js'

/** What accounts are sorted by, before their ids; by row. */
export function accountKey(
  accounts: AccountsView,
  field: AccountOrderField,
): (row: number) => RowKey {
  switch (field) {
    case 'ACV':
      return (row) => accounts.acv(row)
    case 'CONTRACT_END':
      return (row) => accounts.contractEnd(row)
    case 'NAME':
      return (row) => sortableText(accounts.name(row))
  }
}
