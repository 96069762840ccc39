import type { Id } from '@postscale/domain'
import { paginate, type Page } from '../../../shared/relay/paginate.js'
import type { OrderedPage, ThingOrder } from '../../organizations/page-of-things.js'
import type { RowKey } from '../../organizations/sort-rows.js'
import { sortedThings } from './sorted-things.js'

/** How things of one kind are listed. */
export interface CustomerList<I, F extends string> {
  /** What each order sorts by, before the ids. */
  readonly keys: Readonly<Record<F, (thing: I) => RowKey>>
  /** The order when none is asked for. */
  readonly otherwise: ThingOrder<F>
}

/**
 * A page of things that there may be more of than accounts.
 *
 * @param things all of a view, or those of one account.
 * @param test which of them are wanted.
 */
export function customerPage<I extends { readonly id: Id }, N, F extends string>(
  things: ReadonlyMap<Id, I> | readonly I[],
  { keys, otherwise }: CustomerList<I, F>,
  args: OrderedPage<F>,
  test: (thing: I) => boolean,
  toNode: (thing: I) => N,
): Page<N> {
  const order = args.order ?? otherwise
  const keyOf = keys[order.field]
  const kept = sortedThings(things, keyOf, order).filter(test)
  return paginate(kept, (thing) => [keyOf(thing), thing.id], args, order, toNode)
}
