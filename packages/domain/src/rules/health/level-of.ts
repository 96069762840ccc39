import { exceeds, reaches } from '../../kernel/near.js'
import type { HealthModel } from './health-model.js'
import type { HealthDirection, HealthLevel } from './health.js'

/** The figures that the level rests on, from the best. */
export const LEVEL_FIGURES = [
  'policy.health.level.healthy',
  'policy.health.level.watch',
  'policy.health.level.atRisk',
] as const

/** The level of a score: the first whose figure it reaches, CRITICAL below all. */
export function levelOf(score: number, { levels }: HealthModel): HealthLevel {
  if (reaches(score, levels.healthy)) return 'HEALTHY'
  if (reaches(score, levels.watch)) return 'WATCH'
  return reaches(score, levels.atRisk) ? 'AT_RISK' : 'CRITICAL'
}

/** Whether a level calls for action: at risk or worse. */
export function isAtRisk(level: HealthLevel | null): boolean {
  return level === 'AT_RISK' || level === 'CRITICAL'
}

/** Where a change of the score leads: STABLE up to the figure, either way. */
export function directionOf(change: number, { figures }: HealthModel): HealthDirection {
  if (!exceeds(Math.abs(change), figures.number('policy.health.trend.stable'))) return 'STABLE'
  return change > 0 ? 'RISING' : 'FALLING'
}
