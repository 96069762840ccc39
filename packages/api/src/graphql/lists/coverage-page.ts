import type { CoverageKind, OrganizationView, Responsibility } from '@postscale/domain'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { CoverageKindEnum, ResponsibilityEnum } from '../enums.js'
import { ConnectionArgs } from '../relay/connection-args.js'
import { Connection } from '../relay/connection.js'
import { decodeReference } from '../relay/global-id.js'
import { orderInput, type OrderOf } from '../relay/order-input.js'
import { type Page, paginate } from '../relay/paginate.js'
import type { SortOrder } from '../relay/sort-key.js'
import { CoverageType } from '../types/coverage-type.js'
import { sortRows } from './sort-rows.js'

/** A page of coverage. */
export const CoverageConnection = Connection<CoverageType>(() => CoverageType, 'Coverage')

/** How coverage is sorted. */
const CoverageOrder = orderInput('Coverage', {
  FROM: 'By its first day.',
})

@InputType({ description: 'Which coverage; what is left out does not restrict.' })
class CoverageFilter {
  @Field(() => [ResponsibilityEnum], { nullable: true, description: 'For one of these.' })
  responsibilities?: Responsibility[] | null

  @Field(() => CoverageKindEnum, { nullable: true, description: 'In this capacity.' })
  kind?: CoverageKind | null

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null

  @Field(() => ID, { nullable: true, description: 'By this seat.' })
  positionId?: string | null

  @Field(() => ID, { nullable: true, description: 'Pooled by this team.' })
  teamId?: string | null
}

/** Which page of which coverage. */
@ArgsType()
export class CoverageArgs extends ConnectionArgs {
  @Field(() => CoverageFilter, { nullable: true, description: 'Which coverage; all by default.' })
  filter?: CoverageFilter | null

  @Field(() => CoverageOrder, {
    nullable: true,
    description: 'How it is sorted; the earliest first by default.',
  })
  order?: OrderOf<'FROM'> | null
}

/**
 * Whether coverage, by its row, passes a filter.
 *
 * @throws RequestError BAD_USER_INPUT
 */
function coverageTest(
  { coverage, accounts }: OrganizationView,
  filter: CoverageFilter,
): (row: number) => boolean {
  const { responsibilities, kind } = filter
  const read = (type: string, field: 'accountId' | 'positionId' | 'teamId') => {
    const id = filter[field]
    return id ? decodeReference(type, id, ['filter', field]) : null
  }
  const [accountId, positionId, teamId] = [
    read('Account', 'accountId'),
    read('Position', 'positionId'),
    read('Team', 'teamId'),
  ]
  const account = accountId === null ? null : accounts.rowOf(accountId)
  return (row) =>
    (account === null || coverage.accountRow(row) === account) &&
    (positionId === null || coverage.positionId(row) === positionId) &&
    (teamId === null || coverage.teamId(row) === teamId) &&
    (!kind || coverage.kind(row) === kind) &&
    (!responsibilities || responsibilities.includes(coverage.responsibility(row)))
}

type Direction = SortOrder['direction']

const known = new WeakMap<OrganizationView, Map<Direction, Int32Array>>()

/** Coverage by its first day; all of a day is sorted once and kept with the view. */
function sortedCoverageRows(
  view: OrganizationView,
  some: Int32Array | null,
  direction: Direction,
): Int32Array {
  const { from, id } = view.state.coverage.columns
  const sort = (rows: Int32Array) =>
    sortRows(
      rows,
      (row) => from.at(row),
      (row) => id.at(row),
      direction,
    )
  if (some !== null) return sort(some)
  const orders = known.get(view) ?? new Map<Direction, Int32Array>()
  known.set(view, orders)
  const rows = orders.get(direction) ?? sort(view.coverage.rows)
  orders.set(direction, rows)
  return rows
}

const earliestFirst = { field: 'FROM', direction: 'ASC' } as const

/**
 * A page of an organization's coverage, or of some of it.
 *
 * @param some rows in no order; all coverage when null.
 */
export function coveragePage(
  view: OrganizationView,
  some: readonly number[] | null,
  args: CoverageArgs,
): Page<CoverageType> {
  const { from, id } = view.state.coverage.columns
  const order = args.order ?? earliestFirst
  const test = coverageTest(view, args.filter ?? {})
  const rows = sortedCoverageRows(view, some && Int32Array.from(some), order.direction)
  return paginate(
    rows.filter(test),
    (row) => [from.at(row), id.at(row)],
    args,
    order,
    (row) => new CoverageType(view, row),
  )
}
