import type { FigureUsed } from '../evidence/figure-used.js'
import type { SignalFamily } from '../state/vocabulary.js'

/** Whether more of a metric is better. */
export const METRIC_DIRECTIONS = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const

export type MetricDirection = (typeof METRIC_DIRECTIONS)[number]

/** A value of a metric, and the points (0–100) that it is worth. */
export interface ScalePoint {
  readonly value: number
  readonly score: number
}

/** How a metric becomes points: piecewise-linear between its points, level beyond the outer ones. */
export interface MetricScale {
  /** The metric's name as signals carry it: `logins`, `nps`… */
  readonly metric: string
  readonly family: SignalFamily
  readonly direction: MetricDirection
  /** In ascending order of value; at least one. */
  readonly points: readonly ScalePoint[]
  /** The figure that the points come from; null for a scale of the organization's own. */
  readonly figure: FigureUsed | null
}
