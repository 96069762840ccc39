import type { ScalePoint } from './metric-scale.js'

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
