import { LRUCache } from 'lru-cache'
import type { Id, Life, OrganizationView } from '@postscale/domain'
import { type RowKey, sortRows } from './sort-rows.js'
import type { ConnectionArgs } from '../relay/connection-args.js'
import { ListPage, type Page, type SortedList } from '../relay/paginate.js'
import type { SortKey, SortOrder } from '../relay/sort-key.js'
import { filterTest } from './entity-filter.js'
import { keyOfOrder, usualOrder } from './entity-order.js'
import { sumsOf, type Summed } from './entity-sums.js'
import { type LifeFilter, livesAsked } from './life-filter.js'
import type { ListedKind } from './listed-kinds.js'
import { thingsOf, type Things } from './things.js'
import { NOTHING_TOLD, type Told } from './told-fields.js'

/** Which page of which things of a kind. */
export type EntityArgs = ConnectionArgs & {
  readonly filter?: object | null
  readonly order?: SortOrder | null
}

/** Which things a list is of that is not of all. */
type Scope =
  /** Those whose field refers to one of some things. */
  | { readonly field: string; readonly ids: Iterable<Id> }
  /** Rows of what is live. */
  | {
      readonly rows: () => Iterable<number>
      /** By which what has ended or is to come belongs to the list as well; without it none of that does. */
      readonly filter?: () => object
      /** What the list is of, as no other is in a view: it is kept by it. */
      readonly of?: string
    }

/** Filtered lists kept per view, so that the pages of one list are filtered and sorted once. */
const LISTS_KEPT = 32
/** Bytes of lists that are not of all, kept per view: those of each team and seat, at once in one answer. */
const PARTS_BYTES = 4 * 1024 * 1024
const NO_FILTER: LifeFilter = {}
const known = new WeakMap<OrganizationView, Map<string, Int32Array>>()
const parts = new WeakMap<OrganizationView, LRUCache<string, Int32Array>>()

/**
 * A page of the things of a kind on a view's day; of those that have ended or are to come, where the
 * filter asks for them.
 *
 * @param scope null for all of them.
 * @param told what `withTold` read for the list.
 * @throws RequestError BAD_USER_INPUT
 */
export function entityPage<N extends object>(
  view: OrganizationView,
  kind: ListedKind,
  scope: Scope | null,
  args: EntityArgs,
  told: Told = NOTHING_TOLD,
): Page<N> & Summed {
  const things = thingsOf(view, kind, told)
  const asked = askedOf(kind, args)
  const items =
    scope === null
      ? listed(things, asked.lives, asked.filter, asked.order)
      : part(things, scope, asked, told === NOTHING_TOLD)
  return new EntityPage<N>(new EntityList(things, items, asked.order), args)
}

/** A list of things, as its pages look at it. */
class EntityList<N extends object> implements SortedList<number, N> {
  readonly things: Things
  readonly sorted: Int32Array
  readonly order: SortOrder
  #keyOf: ((item: number) => RowKey) | null = null

  constructor(things: Things, sorted: Int32Array, order: SortOrder) {
    this.things = things
    this.sorted = sorted
    this.order = order
  }

  keyOf(item: number): SortKey {
    this.#keyOf ??= keyOfOrder(this.things, this.order)
    return [this.#keyOf(item), this.things.idOf(item)]
  }

  toNode(item: number): N {
    return this.things.toNode(item) as N
  }
}

class EntityPage<N extends object> extends ListPage<number, N, EntityList<N>> implements Summed {
  sums(): object {
    return sumsOf(this.list.things, this.list.sorted)
  }
}

/** What a list is asked for by. */
interface Asked {
  readonly kind: ListedKind
  readonly lives: readonly Life[]
  readonly filter: LifeFilter
  readonly order: SortOrder
  /** The same as a text. */
  readonly name: string
}

/** By the arguments: those of a field are the same for all teams and seats of an answer, and nobody changes them. */
const askedBy = new WeakMap<EntityArgs, Asked>()

function askedOf(kind: ListedKind, args: EntityArgs): Asked {
  const known = askedBy.get(args)
  if (known?.kind === kind) return known
  const order = args.order ?? usualOrder(kind)
  const filter = args.filter ?? NO_FILTER
  const lives = livesAsked(filter)
  const { field, direction } = order
  const name = [kind, field, direction, lives, filter === NO_FILTER ? '' : JSON.stringify(filter)]
  const asked = { kind, lives, filter, order, name: name.join() }
  askedBy.set(args, asked)
  return asked
}

/** All things in some of their lives that pass a filter, in an order; kept with the view. */
function listed(
  things: Things,
  lives: readonly Life[],
  filter: LifeFilter,
  order: SortOrder,
): Int32Array {
  const lists = known.get(things.view) ?? new Map<string, Int32Array>()
  known.set(things.view, lists)
  const restricts = Object.values(filter).some((value) => value !== undefined && value !== null)
  const name = JSON.stringify([
    things.kind,
    order.field,
    order.direction,
    lives,
    restricts ? filter : null,
  ])
  const list =
    lists.get(name) ??
    (restricts
      ? filtered(things, listed(things, lives, {}, order), filter)
      : sorted(things, things.all(lives), order))
  lists.delete(name)
  lists.set(name, list)
  const oldest = lists.keys().next().value
  if (lists.size > LISTS_KEPT && oldest !== undefined) lists.delete(oldest)
  return list
}

/** Those of a scope, likewise; kept with the view where it is known what they are of. */
function part(things: Things, scope: Scope, asked: Asked, isKept: boolean): Int32Array {
  const { view } = things
  const { lives, filter, order } = asked
  const made = () => sorted(things, filtered(things, within(things, scope, lives), filter), order)
  const of = 'field' in scope ? `${scope.field} ${[...scope.ids].join()}` : scope.of
  if (of === undefined || !isKept) return made()
  const lists = parts.get(view) ?? new LRUCache({ maxSize: PARTS_BYTES, sizeCalculation: sizeOf })
  parts.set(view, lists)
  const name = `${of} ${asked.name}`
  const before = lists.get(name)
  if (before !== undefined) return before
  const list = made()
  lists.set(name, list)
  return list
}

function sizeOf(list: Int32Array, name: string): number {
  return list.byteLength + 2 * name.length
}

function within(things: Things, scope: Scope, lives: readonly Life[]): Int32Array {
  if ('field' in scope) return things.referring(scope.field, scope.ids, lives)
  const live = Int32Array.from(scope.rows(), (row) => things.itemOn(row, things.view.day))
  const others = lives.filter((life) => life !== 'LIVE')
  const shown = lives.includes('LIVE') ? live : new Int32Array()
  if (others.length === 0 || scope.filter === undefined) return shown
  return Int32Array.from([...shown, ...filtered(things, things.all(others), scope.filter())])
}

function filtered(things: Things, items: Int32Array, filter: object): Int32Array {
  const test = filterTest(things, filter)
  return test === null ? items : items.filter(test)
}

function sorted(things: Things, items: Int32Array, order: SortOrder): Int32Array {
  const idOf = (item: number) => things.idOf(item)
  return sortRows(items, keyOfOrder(things, order), idOf, order.direction)
}
