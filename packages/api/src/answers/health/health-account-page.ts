import type { AccountsHealth, HealthLevel, OrganizationView } from '@postscale/domain'
import { ArgsType, Field } from 'type-graphql'
import { rowTest } from '../../graphql/lists/entity-filter.js'
import { AccountLists } from '../../graphql/lists/entity-lists.js'
import { type Summed, sumsOf } from '../../graphql/lists/entity-sums.js'
import { thingsOf } from '../../graphql/lists/things.js'
import { type RowKey, sortRows } from '../../graphql/lists/sort-rows.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { orderInput, type OrderOf } from '../../graphql/relay/order-input.js'
import { type Page, paginate } from '../../graphql/relay/paginate.js'
import { AccountType } from '../../graphql/types/types.js'
import { HealthLevelEnum } from './account-health.js'

/** What accounts can be sorted by when it is about their health. */
type HealthOrderField = 'SCORE' | 'TREND' | 'CONTRACT_END' | 'ACV'

/** How accounts are sorted when it is about their health. */
const HealthOrder = orderInput<HealthOrderField>('Health', {
  SCORE: 'By health score; accounts without one come last.',
  TREND: 'By the change of the score; accounts without one come last.',
  CONTRACT_END: 'By the end of the contract; accounts without one come last.',
  ACV: 'By annual contract value.',
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
  order?: OrderOf<HealthOrderField> | null
}

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
): Page<AccountType> & Summed {
  const { accounts } = view
  const order = args.order ?? lowestFirst
  const keyOf = keysOf(view, health)[order.field]
  const levels = args.levels ? new Set(args.levels) : null
  const test = rowTest(view, 'account', args.filter ?? {})
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
  const things = thingsOf(view, 'account')
  const items = () => Int32Array.from(rows, (row) => things.itemOn(row, view.day))
  return Object.assign(page, { sums: () => sumsOf(things, items()) })
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
