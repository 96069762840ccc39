import type { Day, Id } from '@postscale/domain'

/** What every row of a time series has. */
export interface SeriesRow {
  /** Null for what is about a team. */
  readonly accountId: Id | null
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
  /** What adds up over a list, and by what it is told apart; without it nothing does. */
  readonly sums?: { readonly of: readonly string[]; readonly by: readonly string[] }
}

/** A sum over rows: how many they are, what they have in common, and what they come to. */
export interface SeriesSum {
  readonly count: number
  readonly [column: string]: number | string
}

/** A condition on a row `t`: `{ test: 't.day >=', type: 'date', value: '2026-01-01' }`. */
export interface SeriesCondition {
  readonly test: string
  readonly type: 'bool' | 'date' | 'date[]' | 'text[]' | 'uuid' | 'uuid[]'
  readonly value: string | readonly string[]
}

/** Which rows of a time series are meant: plain data, so that equal questions can be told. */
export interface SeriesQuestion {
  readonly organizationId: Id
  /** Rows are as they were recorded then. */
  readonly revision: number
  /** Rows of later days are left out. */
  readonly asOf: Day
  readonly conditions: readonly SeriesCondition[]
}

/** The part of a sorted series that a page shows. */
export interface SeriesSlice {
  readonly direction: 'ASC' | 'DESC'
  /** Only what comes after, or before, these keys. */
  readonly after: readonly string[] | null
  readonly before: readonly string[] | null
  /** How many rows. */
  readonly size: number
  /** Whether they are the last ones of the slice. */
  readonly fromEnd: boolean
}

/** Which page of them. */
export interface SeriesPageQuestion extends SeriesQuestion {
  readonly slice: SeriesSlice
}
