import type { SignalFamily } from '../../entities/vocabularies.js'
import type { FigureUsed } from '../evidence/evidence.js'

/** Whether more of a metric is better. */
const METRIC_DIRECTIONS = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const

export type MetricDirection = (typeof METRIC_DIRECTIONS)[number]

/** A value of a metric, and the points (0–100) that it is worth. */
interface ScalePoint {
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

/**
 * The points of a metric's value: linear between the two scale points around it, and level beyond the
 * outer ones. Where two points have the same value (a step), the later one counts.
 *
 * @param points in ascending order of value, at least one.
 * @returns 0–100, as far as the points are.
 */
export function metricScore(points: readonly ScalePoint[], value: number): number {
  let below = points[0]!
  if (value < below.value) return below.score
  for (const point of points) {
    if (value < point.value) {
      const part = (value - below.value) / (point.value - below.value)
      return below.score + part * (point.score - below.score)
    }
    below = point
  }
  return below.score
}
