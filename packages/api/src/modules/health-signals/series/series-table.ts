import type { Day, Id } from '@postscale/domain'

/** What every row of a time series has. */
export interface SeriesRow {
  readonly accountId: Id
  readonly day: Day
  /** Name of the system it came from. */
  readonly source: string
  /** The revision that recorded it last. */
  readonly revision: number
}

/** A column that rows are sorted by; rows have a property of its name. */
export interface KeyColumn {
  readonly name: string
  readonly type: 'date' | 'uuid' | 'text'
}

/** Where a time series is recorded, and how it is listed. */
export interface SeriesTable {
  readonly name: string
  /** What is selected of a row `t`; the key's columns under their own names. */
  readonly columns: string
  /** What rows are sorted by, the day first; unique among the rows of an organization. */
  readonly key: readonly KeyColumn[]
}
