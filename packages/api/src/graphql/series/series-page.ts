import { formatDay } from '@postscale/domain'
import { type KeysetPage, pageOfRows } from '../relay/keyset-page.js'
import type { SortKey, SortOrder } from '../relay/sort-key.js'
import type { KeyColumn, SeriesRow, SeriesSlice } from '../../time-series/series-question.js'

interface Listed<R, N> {
  readonly order: SortOrder
  readonly key: readonly KeyColumn[]
  readonly slice: SeriesSlice
  readonly toNode: (row: R) => N
  readonly count: () => Promise<number>
}

/** A page of a time series out of the rows that were read for it. */
export function toSeriesPage<R extends SeriesRow, N>(
  rows: readonly R[],
  { order, key, slice: { size, fromEnd, after, before }, toNode, count }: Listed<R, N>,
): KeysetPage<N> {
  const slice = { size, fromEnd, isAfter: after !== null, isBefore: before !== null }
  return pageOfRows(rows, { order, keyOf: (row) => keyOf(row, key), slice, toNode, count })
}

function keyOf(row: SeriesRow, key: readonly KeyColumn[]): SortKey {
  const values = row as unknown as Readonly<Record<string, string>>
  return key.map(({ name, type }) => (type === 'date' ? formatDay(row.day) : (values[name] ?? '')))
}
