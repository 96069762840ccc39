import type { HealthDirection } from './health-direction.js'
import type { HealthModel } from './health-model.js'

/** Where a change of the score leads: STABLE up to the figure, either way. */
export function directionOf(change: number, { figures }: HealthModel): HealthDirection {
  if (Math.abs(change) <= figures.number('policy.health.trend.stable')) return 'STABLE'
  return change > 0 ? 'RISING' : 'FALLING'
}
