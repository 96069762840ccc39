import type { SignalFamily } from '../state/vocabulary.js'

/** How the rows of an account and day, or period, come to one number. */
export const METRIC_TAKES = ['mean', 'sum', 'rows', 'distinct'] as const

export type MetricTake = (typeof METRIC_TAKES)[number]

/** Up to which days the rows of an account are taken together. */
export const METRIC_PERIODS = ['day', 'week', 'month'] as const

export type MetricPeriod = (typeof METRIC_PERIODS)[number]

/** A metric that columns of a file of health signals tell. */
export interface MetricMapping {
  readonly metric: string
  readonly family: SignalFamily
  readonly take: MetricTake
  /** Of every take but `rows`, which counts them. */
  readonly column?: string
  /** As of a field. */
  readonly values?: Readonly<Record<string, string>>
  readonly otherwise?: string
  /** Column whose sum a `sum` is divided by. */
  readonly per?: string
  /** What `distinct` is divided by: a number, or how many values the whole file has. */
  readonly of?: number | 'seen'
}
