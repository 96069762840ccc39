/** How an account stands, from the best to the worst. */
export const HEALTH_LEVELS = ['HEALTHY', 'WATCH', 'AT_RISK', 'CRITICAL'] as const

/** One level of health. */
export type HealthLevel = (typeof HEALTH_LEVELS)[number]
