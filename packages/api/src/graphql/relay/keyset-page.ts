import { badUserInput } from '../../errors/request-error.js'
import type { KeysetSlice } from '../../database/keyset-slice.js'
import type { ConnectionArgs } from './connection-args.js'
import { decodeCursor, encodeCursor } from './cursor.js'
import { type Page, pageSize } from './paginate.js'
import type { SortKey, SortOrder } from './sort-key.js'

/** One page of a list that the database keeps; counted only when asked. */
export interface KeysetPage<N> extends Omit<Page<N>, 'totalCount'> {
  readonly totalCount: Promise<number>
}

interface KeysetList<R, N> {
  readonly order: SortOrder
  /** Parts of a key, each a whole number. */
  readonly keyLength: number
  /** The largest that each part can be; what the database has as an integer, by default. */
  readonly largest?: readonly number[]
  readonly keyOf: (row: R) => readonly number[]
  readonly read: (slice: KeysetSlice) => Promise<readonly R[]>
  readonly count: () => Promise<number>
  readonly toNode: (row: R) => N
}

/**
 * One page of a list that is sorted by keys of whole numbers and read from the database.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export async function keysetPage<R, N>(
  args: ConnectionArgs,
  { order, keyLength, largest, keyOf, read, count, toNode }: KeysetList<R, N>,
): Promise<KeysetPage<N>> {
  const { size, fromEnd } = pageSize(args)
  const keyAt = (argument: 'after' | 'before'): readonly number[] | null => {
    const cursor = args[argument]
    if (!cursor) return null
    const key = decodeCursor(cursor, order, keyLength, argument)
    return wholeNumbers(key, largest ?? key.map(() => LARGEST), argument)
  }
  const [after, before] = [keyAt('after'), keyAt('before')]
  const rows = await read({ after, before, limit: size + 1, fromEnd })
  const slice = { size, fromEnd, isAfter: after !== null, isBefore: before !== null }
  return pageOfRows(rows, { order, keyOf, slice, toNode, count })
}

interface RowPage<R, N> {
  readonly order: SortOrder
  readonly keyOf: (row: R) => SortKey
  readonly slice: {
    readonly size: number
    readonly fromEnd: boolean
    /** Whether a cursor bounds the slice. */
    readonly isAfter: boolean
    readonly isBefore: boolean
  }
  readonly toNode: (row: R) => N
  readonly count: () => Promise<number>
}

/**
 * A page out of the rows that were read for it. Whether something lies beyond a cursor is taken from
 * the cursor itself, which stood at a row.
 *
 * @param rows in the order of the list, one more than the page has if there are more.
 */
export function pageOfRows<R, N>(
  rows: readonly R[],
  { order, keyOf, slice: { size, fromEnd, isAfter, isBefore }, toNode, count }: RowPage<R, N>,
): KeysetPage<N> {
  const more = rows.length > size
  const shown = more ? (fromEnd ? rows.slice(1) : rows.slice(0, size)) : rows
  const edges = shown.map((row) => ({
    cursor: encodeCursor(order, keyOf(row)),
    node: toNode(row),
  }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: fromEnd ? isBefore : more || isBefore,
      hasPreviousPage: fromEnd ? more || isAfter : isAfter,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return count()
    },
  }
}

/** Keys are of columns of 32 bits. */
const LARGEST = 2 ** 31 - 1

function wholeNumbers(
  key: SortKey,
  largest: readonly number[],
  argument: string,
): readonly number[] {
  return key.map((part, at) => {
    const isWhole = typeof part === 'number' && Number.isInteger(part)
    if (isWhole && Math.abs(part) <= (largest[at] ?? LARGEST)) return part
    throw badUserInput([argument])
  })
}
