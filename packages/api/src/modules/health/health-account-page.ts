import type { AccountsHealth, OrganizationView } from '@postscale/domain'
import { paginate, type Page } from '../../shared/relay/paginate.js'
import { filterTest } from '../../graphql/lists/entity-filter.js'
import { thingsOf } from '../../graphql/lists/things.js'
import { sortRows, type RowKey } from '../organizations/sort-rows.js'
import type { HealthAccountArgs } from './inputs/health-account-args.js'
import type { HealthOrderField } from './inputs/health-order.js'
import { AccountType } from '../../graphql/types.js'

const lowestFirst = { field: 'SCORE', direction: 'ASC' } as const

/**
 * A page of accounts by their health.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function healthAccountPage(
  view: OrganizationView,
  health: AccountsHealth,
  args: HealthAccountArgs,
): Page<AccountType> {
  const { accounts } = view
  const order = args.order ?? lowestFirst
  const keyOf = keysOf(view, health)[order.field]
  const levels = args.levels ? new Set(args.levels) : null
  const test = filterTest(thingsOf(view, 'account'), args.filter ?? {})
  const rows = accounts.rows.filter(
    (row) => (levels?.has(health.levelOf(row)) ?? true) && (test?.(row) ?? true),
  )
  return paginate(
    sortRows(rows, keyOf, (row) => accounts.id(row), order.direction),
    (row) => [keyOf(row), accounts.id(row)],
    args,
    order,
    (row) => new AccountType(view, row),
  )
}

function keysOf(
  { accounts }: OrganizationView,
  health: AccountsHealth,
): Readonly<Record<HealthOrderField, (row: number) => RowKey>> {
  return {
    SCORE: (row) => health.scoreOf(row),
    TREND: (row) => health.trendOf(row),
    CONTRACT_END: (row) => accounts.contractEnd(row),
    ACV: (row) => accounts.acv(row),
  }
}
