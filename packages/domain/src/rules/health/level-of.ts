import type { HealthModel } from './health-model.js'
import type { HealthDirection, HealthLevel } from './health.js'

/** Sums of weighted points are not exact. */
const TOLERANCE = 1e-9

/** The figures that the level rests on, from the best. */
export const LEVEL_FIGURES = [
  'policy.health.level.healthy',
  'policy.health.level.watch',
  'policy.health.level.atRisk',
] as const

/** The level of a score: the first whose figure it reaches, CRITICAL below all. */
export function levelOf(score: number, { levels }: HealthModel): HealthLevel {
  const points = score + TOLERANCE
  if (points >= levels.healthy) return 'HEALTHY'
  if (points >= levels.watch) return 'WATCH'
  return points >= levels.atRisk ? 'AT_RISK' : 'CRITICAL'
}

/** Whether a level calls for action: at risk or worse. */
export function isAtRisk(level: HealthLevel | null): boolean {
  return level === 'AT_RISK' || level === 'CRITICAL'
}

/** Where a change of the score leads: STABLE up to the figure, either way. */
export function directionOf(change: number, { figures }: HealthModel): HealthDirection {
  if (Math.abs(change) <= figures.number('policy.health.trend.stable')) return 'STABLE'
  return change > 0 ? 'RISING' : 'FALLING'
}
