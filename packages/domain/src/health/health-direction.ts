/** Where a health score is going. */
export const HEALTH_DIRECTIONS = ['RISING', 'STABLE', 'FALLING'] as const

/** One direction of a health score. */
export type HealthDirection = (typeof HEALTH_DIRECTIONS)[number]
