import { accountEconomics, type Locale, type OrganizationView } from '@postscale/domain'
import { paginate, type Page } from '../../shared/relay/paginate.js'
import { filterTest } from '../../graphql/lists/entity-filter.js'
import { thingsOf } from '../../graphql/lists/things.js'
import { sortRows, type RowKey } from '../organizations/sort-rows.js'
import { accountTotalCost } from './account-total-cost.js'
import type { EconomicsLineArgs } from './inputs/economics-line-args.js'
import { largestShareFirst } from './largest-share-first.js'
import { toEconomicsLine } from './to-economics-line.js'
import type { EconomicsLineType } from './types/economics-line-type.js'
import type { RetentionOf } from './unit-economics.service.js'

/**
 * A page of the accounts' lines; only those of the page are made.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function accountLinePage(
  view: OrganizationView,
  args: EconomicsLineArgs,
  retentionOf: RetentionOf,
  locale: Locale,
): Page<EconomicsLineType> {
  const { accounts } = view
  const costOf = accountTotalCost(view)
  const order = args.order ?? largestShareFirst
  const keys = {
    SHARE: (row: number): RowKey => {
      const acv = accounts.acv(row)
      return costOf === null || acv === 0 ? null : costOf(row) / acv
    },
    COST: (row: number): RowKey => costOf?.(row) ?? null,
    ACV: (row: number): RowKey => accounts.acv(row),
  }
  const keyOf = keys[order.field]
  const idOf = (row: number) => accounts.id(row)
  const test = filterTest(thingsOf(view, 'account'), args.filter ?? {})
  const rows = costOf === null ? new Int32Array() : accounts.rows.filter(test ?? (() => true))
  return paginate(
    sortRows(rows, keyOf, idOf, order.direction),
    (row) => [keyOf(row), idOf(row)],
    args,
    order,
    (row) => {
      const line = accountEconomics(view, idOf(row), { retentionOf })
      if (line === null || 'status' in line) throw new Error('a live account has its costs')
      return toEconomicsLine(view, line, locale)
    },
  )
}
