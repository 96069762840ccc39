import type { Day, Id } from '@postscale/domain'
import type { SeriesSlice } from './series-slice.js'

/** A condition on a row `t`: `{ test: 't.day >=', type: 'date', value: '2026-01-01' }`. */
export interface SeriesCondition {
  readonly test: string
  readonly type: 'date' | 'date[]' | 'text[]' | 'uuid'
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

/** Which page of them. */
export interface SeriesPageQuestion extends SeriesQuestion {
  readonly slice: SeriesSlice
}
