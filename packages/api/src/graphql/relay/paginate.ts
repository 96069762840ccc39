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

/** An item of a page. Where it stands is written only for whoever asks: most ask for nodes alone. */
class Edge<I, N> {
  readonly node: N
  readonly #item: I
  readonly #cursorOf: (item: I) => string

  constructor(item: I, node: N, cursorOf: (item: I) => string) {
    this.node = node
    this.#item = item
    this.#cursorOf = cursorOf
  }

  get cursor(): string {
    return this.#cursorOf(this.#item)
  }
}

const defaultSize = 50
const largestSize = 100

/**
 * One page of a list that is already sorted by its keys (see `sortByKey`). Cursors carry the key they
 * stand at, so that a page neither skips nor repeats when items come and go before it; it is found by
 * bisection.
 *
 * @param sorted objects, or rows of a column (`Int32Array`).
 * @param keyOf the item's key, unique in the list.
 * @param toNode what the resolvers below get; called for the page's items only.
 * @throws RequestError BAD_USER_INPUT
 */
export function paginate<I, N = I>(
  sorted: ArrayLike<I>,
  keyOf: (item: I) => SortKey,
  args: ConnectionArgs,
  order: SortOrder,
  toNode: (item: I) => N = (item) => item as unknown as N,
): Page<N> {
  const { first, last } = readSizes(args)
  const key = (argument: 'after' | 'before', cursor: string) => {
    const keyLength = sorted.length === 0 ? undefined : keyOf(sorted[0] as I).length
    return decodeCursor(cursor, order, keyLength, argument)
  }
  const cursorOf = (item: I) => encodeCursor(order, keyOf(item))

  let start = args.after ? bisect(key('after', args.after), true) : 0
  let end = args.before ? bisect(key('before', args.before), false) : sorted.length
  end = Math.max(start, end)
  if (first !== null) end = Math.min(end, start + first)
  else start = Math.max(start, end - (last ?? defaultSize))

  const items = Array.from({ length: end - start }, (_, index) => sorted[start + index] as I)
  const nodes = items.map((item) => toNode(item))
  return {
    get edges() {
      return items.map((item, index) => new Edge(item, nodes[index] as N, cursorOf))
    },
    nodes,
    pageInfo: {
      hasNextPage: end < sorted.length,
      hasPreviousPage: start > 0,
      get startCursor() {
        return items.length === 0 ? null : cursorOf(items[0] as I)
      },
      get endCursor() {
        return items.length === 0 ? null : cursorOf(items.at(-1) as I)
      },
    },
    totalCount: sorted.length,
  }

  /** The first index whose key is not before the given one, or is after it. */
  function bisect(at: SortKey, after: boolean): number {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const compared = compareSortKeys(keyOf(sorted[middle] as I), at, order.direction)
      if (compared < 0 || (after && compared === 0)) low = middle + 1
      else high = middle
    }
    return low
  }
}

/**
 * How many items a page has, and from which end.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function pageSize(args: ConnectionArgs): { size: number; fromEnd: boolean } {
  const { first, last } = readSizes(args)
  return { size: first ?? last ?? defaultSize, fromEnd: last !== null }
}

function readSizes(args: ConnectionArgs): { first: number | null; last: number | null } {
  const first = args.first ?? null
  const last = args.last ?? null
  for (const [argument, size] of [['first', first] as const, ['last', last] as const]) {
    if (size !== null && (size < 0 || size > largestSize)) {
      throw badUserInput([argument], { min: 0, max: largestSize })
    }
  }
  if (first !== null && last !== null) throw badUserInput(['last'])
  return first === null && last === null ? { first: defaultSize, last } : { first, last }
}
