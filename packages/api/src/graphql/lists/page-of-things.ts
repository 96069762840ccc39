import type { ConnectionArgs } from '../relay/connection-args.js'
import { paginate, type Page } from '../relay/paginate.js'
import { sortByKey, type SortKey, type SortOrder } from '../relay/sort-key.js'

/** The orders of a list: for each field the key of an item, unique by ending with its id. */
type KeysOf<I, F extends string> = Readonly<Record<F, (item: I) => SortKey>>

/** One of the orders. */
interface ThingOrder<F extends string> extends SortOrder {
  readonly field: F
}

/** How a page is asked for. */
export type OrderedPage<F extends string> = ConnectionArgs & {
  readonly order?: ThingOrder<F> | null
}

/**
 * A page of a list that fits in memory many times over: teams, seats, people. Accounts and coverage
 * have their own.
 *
 * @param items what is left after filtering, in any order.
 * @param otherwise the order when none is asked for.
 */
export function pageOfThings<I, N, F extends string>(
  items: Iterable<I>,
  keys: KeysOf<I, F>,
  args: OrderedPage<F>,
  otherwise: ThingOrder<F>,
  toNode: (item: I) => N,
): Page<N> {
  const order = args.order ?? otherwise
  const keyOf = keys[order.field]
  return paginate(sortByKey(items, keyOf, order.direction), keyOf, args, order, toNode)
}
