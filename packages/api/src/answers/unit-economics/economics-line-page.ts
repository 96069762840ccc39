import {
  accountEconomics,
  customersOf,
  type EconomicsGrouping,
  type EconomicsLine,
  type Locale,
  type OrganizationView,
  type UnitEconomicsOptions,
  unitEconomics,
} from '@postscale/domain'
import { ArgsType, Field } from 'type-graphql'
import { rowTest } from '../../graphql/lists/entity-filter.js'
import { AccountLists } from '../../graphql/lists/entity-lists.js'
import { pageOfThings } from '../../graphql/lists/page-of-things.js'
import { type RowKey, sortRows } from '../../graphql/lists/sort-rows.js'
import type { Told } from '../../graphql/lists/told-fields.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { Connection } from '../../graphql/relay/connection.js'
import { orderInput, type OrderOf } from '../../graphql/relay/order-input.js'
import { type Page, paginate } from '../../graphql/relay/paginate.js'
import { EconomicsLineType, toEconomicsLine } from './economics-line.js'
import { accountTotalCost } from './unit-economics.js'

/** A page of lines of unit economics. */
export const EconomicsLineConnection = Connection<EconomicsLineType>(
  () => EconomicsLineType,
  'UnitEconomicsLine',
)

/** What lines of unit economics can be sorted by. */
type EconomicsOrderField = 'SHARE' | 'COST' | 'REVENUE'

/** How lines of unit economics are sorted. */
const EconomicsLineOrder = orderInput<EconomicsOrderField>('UnitEconomicsLine', {
  SHARE: 'By cost ÷ revenue; lines without a share come last.',
  COST: 'By cost.',
  REVENUE: 'By what they pay a year.',
})

/** Which page of which lines. */
@ArgsType()
export class EconomicsLineArgs extends ConnectionArgs {
  @Field(() => AccountLists.Filter, {
    nullable: true,
    description: 'Which accounts, where there is a line for each; all by default.',
  })
  filter?: object | null

  @Field(() => EconomicsLineOrder, {
    nullable: true,
    description: 'How they are sorted; the largest share first by default.',
  })
  order?: OrderOf<EconomicsOrderField> | null
}

const keys = {
  SHARE: ({ judgement, key }: EconomicsLine) => [judgement.share.value, key],
  COST: ({ cost, key }: EconomicsLine) => [cost.total, key],
  REVENUE: ({ revenue, key }: EconomicsLine) => [revenue, key],
}

/** A page of the lines of groups of accounts; none when costs cannot be told. */
export function linePage(
  view: OrganizationView,
  groupBy: EconomicsGrouping,
  args: EconomicsLineArgs,
  options: UnitEconomicsOptions,
  locale: Locale,
): Page<EconomicsLineType> {
  const economics = unitEconomics(view, groupBy, options)
  const lines = economics.status === 'EVALUATED' ? economics.lines : []
  return pageOfThings(lines, keys, args, largestShareFirst, (line) =>
    toEconomicsLine(view, line, locale),
  )
}

/**
 * A page of the accounts' lines; only those of the page are made.
 *
 * @param told what `readTold` read for the list.
 * @throws RequestError BAD_USER_INPUT
 */
export function accountLinePage(
  view: OrganizationView,
  args: EconomicsLineArgs,
  options: UnitEconomicsOptions,
  locale: Locale,
  told: Told,
): Page<EconomicsLineType> {
  const { accounts } = view
  const customers = customersOf(view)
  const costOf = accountTotalCost(view, options)
  const order = args.order ?? largestShareFirst
  const keys = {
    SHARE: (row: number): RowKey => {
      const revenue = customers.revenueOf(row)
      return costOf === null || revenue === 0 ? null : costOf(row) / revenue
    },
    COST: (row: number): RowKey => costOf?.(row) ?? null,
    REVENUE: (row: number): RowKey => customers.revenueOf(row),
  }
  const keyOf = keys[order.field]
  const idOf = (row: number) => accounts.id(row)
  const test = rowTest(view, 'account', args.filter ?? {}, told)
  const rows = costOf === null ? new Int32Array() : accounts.rows.filter(test ?? (() => true))
  return paginate(
    sortRows(rows, keyOf, idOf, order.direction),
    (row) => [keyOf(row), idOf(row)],
    args,
    order,
    (row) => {
      const line = accountEconomics(view, idOf(row), options)
      if (line === null || 'status' in line) throw new Error('a live account has its costs')
      return toEconomicsLine(view, line, locale)
    },
  )
}

/** How lines of unit economics are sorted when nothing else is asked for. */
const largestShareFirst = { field: 'SHARE', direction: 'DESC' } as const
