import type { EntityKind, OrganizationView } from '@postscale/domain'
import { sortRows } from './sort-rows.js'
import type { ConnectionArgs } from '../relay/connection-args.js'
import { paginate, type Page } from '../relay/paginate.js'
import type { SortOrder } from '../relay/sort-key.js'
import { filterTest } from './entity-filter.js'
import { keyOfOrder, usualOrder } from './entity-order.js'
import { sumsOf, type Summed } from './entity-sums.js'
import { thingsOf, type Things } from './things.js'

/** Which page of which things of a kind. */
export type EntityArgs = ConnectionArgs & {
  readonly filter?: object | null
  readonly order?: SortOrder | null
}

/** Filtered lists kept per view, so that the pages of one list are filtered and sorted once. */
const LISTS_KEPT = 32
const known = new WeakMap<OrganizationView, Map<string, ArrayLike<unknown>>>()

/**
 * A page of the things of a kind on a view's day.
 *
 * @param some items in no order (see `Things`), or null for all of them.
 * @throws RequestError BAD_USER_INPUT
 */
export function entityPage<N extends object>(
  view: OrganizationView,
  kind: EntityKind,
  some: Iterable<unknown> | null,
  args: EntityArgs,
): Page<N> & Summed {
  const things = thingsOf(view, kind)
  const order = args.order ?? usualOrder(kind)
  const keyOf = keyOfOrder(things, order)
  const items =
    some === null
      ? listed(things, args.filter ?? {}, order)
      : sorted(things, filtered(things, Array.from(some), args.filter ?? {}), order)
  const page = paginate(
    items,
    (item) => [keyOf(item), things.idOf(item)],
    args,
    order,
    (item) => things.toNode(item) as N,
  )
  return Object.assign(page, { sums: () => sumsOf(things, items) })
}

/** All things that pass a filter, in an order; kept with the view. */
function listed(things: Things, filter: object, order: SortOrder): ArrayLike<unknown> {
  const lists = known.get(things.view) ?? new Map<string, ArrayLike<unknown>>()
  known.set(things.view, lists)
  const restricts = Object.values(filter).some((value) => value !== undefined && value !== null)
  const name = JSON.stringify([
    things.kind,
    order.field,
    order.direction,
    restricts ? filter : null,
  ])
  const list =
    lists.get(name) ??
    (restricts
      ? filtered(things, listed(things, {}, order), filter)
      : sorted(things, things.all(), order))
  lists.delete(name)
  lists.set(name, list)
  const oldest = lists.keys().next().value
  if (lists.size > LISTS_KEPT && oldest !== undefined) lists.delete(oldest)
  return list
}

function filtered(things: Things, items: ArrayLike<unknown>, filter: object): ArrayLike<unknown> {
  const test = filterTest(things, filter)
  if (test === null) return items
  return items instanceof Int32Array ? items.filter(test) : Array.from(items).filter(test)
}

function sorted(things: Things, items: ArrayLike<unknown>, order: SortOrder): ArrayLike<unknown> {
  const keyOf = keyOfOrder(things, order)
  const places = Int32Array.from({ length: items.length }, (_, place) => place)
  const inOrder = sortRows(
    places,
    (place) => keyOf(items[place]),
    (place) => things.idOf(items[place]),
    order.direction,
  )
  if (items instanceof Int32Array) return inOrder.map((place) => items[place]!)
  return Array.from(inOrder, (place) => items[place])
}
