import { badUserInput } from '../../errors/request-error.js'
import type { ConnectionArgs } from './connection-args.js'
import { decodeCursor, encodeCursor } from './cursor.js'
import { compareSortKeys, type SortKey, type SortOrder } from './sort-key.js'

/** One page, in the shape of every connection type. */
export interface Page<N> {
  readonly edges: { readonly cursor: string; readonly node: N }[]
  readonly nodes: N[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/** A list that is sorted by its keys (see `sortByKey`), as its pages look at it. */
export interface SortedList<I, N> {
  /** Objects, or rows of a column (`Int32Array`). */
  readonly sorted: ArrayLike<I>
  readonly order: SortOrder
  /** The item's key, unique in the list. */
  keyOf(item: I): SortKey
  /** Called for a page's items only. */
  toNode(item: I): N
}

/** A page whose nodes and places are made when they are asked for: most ask for nodes alone. */
export class ListPage<I, N, L extends SortedList<I, N> = SortedList<I, N>> implements Page<N> {
  protected readonly list: L
  readonly #start: number
  readonly #end: number
  #nodes: N[] | null = null

  /**
   * Cursors carry the key they stand at, so that a page neither skips nor repeats when items come and go before it; it
   * is found by bisection.
   *
   * @throws RequestError BAD_USER_INPUT
   */
  constructor(list: L, args: ConnectionArgs) {
    this.list = list
    const { length } = list.sorted
    const { size, fromEnd } = pageSize(args)
    const start = args.after ? placeOfCursor(list, args.after, 'after') : 0
    const end = args.before ? placeOfCursor(list, args.before, 'before') : length
    this.#start = fromEnd ? Math.max(start, Math.max(start, end) - size) : start
    this.#end = fromEnd ? Math.max(start, end) : Math.min(Math.max(start, end), start + size)
  }

  get nodes(): N[] {
    if (this.#nodes !== null) return this.#nodes
    const { list } = this
    const nodes: N[] = []
    for (let at = this.#start; at < this.#end; at += 1)
      nodes.push(list.toNode(list.sorted[at] as I))
    return (this.#nodes = nodes)
  }

  get edges(): Edge<I, N>[] {
    return this.nodes.map((node, at) => new Edge(this.list, this.#start + at, node))
  }

  get pageInfo(): Page<N>['pageInfo'] {
    const [start, end] = [this.#start, this.#end]
    const cursorAt = (at: number) => (start === end ? null : cursorOf(this.list, at))
    return {
      hasNextPage: end < this.list.sorted.length,
      hasPreviousPage: start > 0,
      get startCursor() {
        return cursorAt(start)
      },
      get endCursor() {
        return cursorAt(end - 1)
      },
    }
  }

  get totalCount(): number {
    return this.list.sorted.length
  }
}

/** An item of a page. Where it stands is written only for whoever asks. */
class Edge<I, N> {
  readonly node: N
  readonly #list: SortedList<I, N>
  readonly #at: number

  constructor(list: SortedList<I, N>, at: number, node: N) {
    this.node = node
    this.#list = list
    this.#at = at
  }

  get cursor(): string {
    return cursorOf(this.#list, this.#at)
  }
}

/**
 * One page of a sorted list.
 *
 * @param keyOf the item's key, unique in the list.
 * @param toNode what the resolvers below get.
 * @throws RequestError BAD_USER_INPUT
 */
export function paginate<I, N = I>(
  sorted: ArrayLike<I>,
  keyOf: (item: I) => SortKey,
  args: ConnectionArgs,
  order: SortOrder,
  toNode: (item: I) => N = (item) => item as unknown as N,
): Page<N> {
  return new ListPage({ sorted, order, keyOf, toNode }, args)
}

function cursorOf<I>(list: SortedList<I, unknown>, at: number): string {
  return encodeCursor(list.order, list.keyOf(list.sorted[at] as I))
}

/** The first index whose key is not before a cursor's or, after one, is behind it. */
function placeOfCursor<I>(
  list: SortedList<I, unknown>,
  cursor: string,
  argument: 'after' | 'before',
): number {
  const { sorted, order } = list
  const keyLength = sorted.length === 0 ? undefined : list.keyOf(sorted[0] as I).length
  const key = decodeCursor(cursor, order, keyLength, argument)
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const compared = compareSortKeys(list.keyOf(sorted[middle] as I), key, order.direction)
    if (compared < 0 || (argument === 'after' && compared === 0)) low = middle + 1
    else high = middle
  }
  return low
}

const defaultSize = 50
const largestSize = 100

/**
 * How many items a page has, and from which end.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function pageSize(args: ConnectionArgs): { size: number; fromEnd: boolean } {
  const first = args.first ?? null
  const last = args.last ?? null
  checkSize('first', first)
  checkSize('last', last)
  if (first !== null && last !== null) throw badUserInput(['last'])
  return { size: first ?? last ?? defaultSize, fromEnd: last !== null }
}

function checkSize(argument: 'first' | 'last', size: number | null): void {
  if (size !== null && (size < 0 || size > largestSize)) {
    throw badUserInput([argument], { min: 0, max: largestSize })
  }
}
