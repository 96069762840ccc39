import type { OrganizationView } from '@postscale/domain'
import { paginate, type Page } from '../../shared/relay/paginate.js'
import { accountKey } from './account-key.js'
import { accountRows } from './account-rows.js'
import type { AccountArgs } from './inputs/account-args.js'
import { AccountType } from '../../graphql/types.js'

const largestFirst = { field: 'ACV', direction: 'DESC' } as const

/**
 * A page of an organization's accounts, or of some of them.
 *
 * @param some rows in no order; all accounts when null.
 */
export function accountPage(
  view: OrganizationView,
  some: Int32Array | null,
  args: AccountArgs,
): Page<AccountType> {
  const order = args.order ?? largestFirst
  const { accounts } = view
  const keyOf = accountKey(accounts, order.field)
  return paginate(
    accountRows(view, some, args.filter ?? {}, order),
    (row) => [keyOf(row), accounts.id(row)],
    args,
    order,
    (row) => new AccountType(view, row),
  )
}
