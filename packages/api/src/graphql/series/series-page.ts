import { formatDay } from '@postscale/domain'
import { encodeCursor } from '../relay/cursor.js'
import type { Page } from '../relay/paginate.js'
import type { SortKey, SortOrder } from '../relay/sort-key.js'
import type { KeyColumn, SeriesRow, SeriesSlice } from '../../time-series/series-question.js'

/** One page of a time series, in the shape of every connection type; counted only when asked. */
export interface SeriesPage<N> extends Omit<Page<N>, 'totalCount'> {
  readonly totalCount: Promise<number>
}

interface Listed<R, N> {
  readonly order: SortOrder
  readonly key: readonly KeyColumn[]
  readonly slice: SeriesSlice
  readonly toNode: (row: R) => N
  readonly count: () => Promise<number>
}

/**
 * A page out of the rows that were read for it. Whether something lies beyond a cursor is taken from
 * the cursor itself, which stood at a row.
 *
 * @param rows in the order of the page, one more than the page has if there are more.
 */
export function toSeriesPage<R extends SeriesRow, N>(
  rows: readonly R[],
  { order, key, slice, toNode, count }: Listed<R, N>,
): SeriesPage<N> {
  const { size, fromEnd, after, before } = slice
  const more = rows.length > size
  const shown = more ? (fromEnd ? rows.slice(1) : rows.slice(0, size)) : rows
  const edges = shown.map((row) => ({
    cursor: encodeCursor(order, keyOf(row, key)),
    node: toNode(row),
  }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: fromEnd ? before !== null : more || before !== null,
      hasPreviousPage: fromEnd ? more || after !== null : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return count()
    },
  }
}

function keyOf(row: SeriesRow, key: readonly KeyColumn[]): SortKey {
  const values = row as unknown as Readonly<Record<string, string>>
  return key.map(({ name, type }) => (type === 'date' ? formatDay(row.day) : (values[name] ?? '')))
}
