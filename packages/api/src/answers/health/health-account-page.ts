import type { AccountsHealth, HealthLevel, OrganizationView } from '@postscale/domain'
import { ArgsType, Field } from 'type-graphql'
import { rowTest } from '../../graphql/lists/entity-filter.js'
import { keyOfOrder, orderFields } from '../../graphql/lists/entity-order.js'
import { AccountLists } from '../../graphql/lists/entity-lists.js'
import { type Summed, sumsOf } from '../../graphql/lists/entity-sums.js'
import { type Things, thingsOf } from '../../graphql/lists/things.js'
import type { Told } from '../../graphql/lists/told-fields.js'
import { type RowKey, sortRows } from '../../graphql/lists/sort-rows.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { orderInput, type OrderOf } from '../../graphql/relay/order-input.js'
import { type Page, paginate } from '../../graphql/relay/paginate.js'
import type { SortOrder } from '../../graphql/relay/sort-key.js'
import { AccountType } from '../../graphql/types/types.js'
import { HealthLevelEnum } from './account-health.js'

/** How accounts are sorted when it is about their health. */
const HealthOrder = orderInput('Health', {
  SCORE: 'By health score; accounts without one come last.',
  TREND: 'By the change of the score; accounts without one come last.',
  ...orderFields('account'),
})

/** Which page of which accounts, by their health. */
@ArgsType()
export class HealthAccountArgs extends ConnectionArgs {
  @Field(() => [HealthLevelEnum], {
    nullable: 'itemsAndList',
    description:
      'Of one of these levels; null stands for accounts without a score. All by default.',
  })
  levels?: readonly (HealthLevel | null)[] | null

  @Field(() => AccountLists.Filter, {
    nullable: true,
    description: 'Which accounts; all by default.',
  })
  filter?: object | null

  @Field(() => HealthOrder, {
    nullable: true,
    description: 'How they are sorted; the lowest score first by default.',
  })
  order?: OrderOf<string> | null
}

const lowestFirst = { field: 'SCORE', direction: 'ASC' } as const

/**
 * A page of accounts by their health.
 *
 * @param told what `readTold` read for the list.
 * @throws RequestError BAD_USER_INPUT
 */
export function healthAccountPage(
  view: OrganizationView,
  health: AccountsHealth,
  args: HealthAccountArgs,
  told: Told,
): Page<AccountType> & Summed {
  const { accounts } = view
  const order = args.order ?? lowestFirst
  const things = thingsOf(view, 'account', told)
  const keyOf = keyOfRow(things, health, order)
  const levels = args.levels ? new Set(args.levels) : null
  const test = rowTest(view, 'account', args.filter ?? {}, told)
  const rows = accounts.rows.filter(
    (row) => (levels?.has(health.levelOf(row)) ?? true) && (test?.(row) ?? true),
  )
  const page = paginate(
    sortRows(rows, keyOf, (row) => accounts.id(row), order.direction),
    (row) => [keyOf(row), accounts.id(row)],
    args,
    order,
    (row) => new AccountType(view, row),
  )
  const items = () => Int32Array.from(rows, (row) => things.itemOn(row, view.day))
  return Object.assign(page, { sums: () => sumsOf(things, items()) })
}

function keyOfRow(
  things: Things,
  health: AccountsHealth,
  order: SortOrder,
): (row: number) => RowKey {
  if (order.field === 'SCORE') return (row) => health.scoreOf(row)
  if (order.field === 'TREND') return (row) => health.trendOf(row)
  const keyOf = keyOfOrder(things, order)
  return (row) => keyOf(things.itemOn(row, things.view.day))
}
