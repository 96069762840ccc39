import type { HealthLevel } from '@/generated/graphql'

/** By what health customers are listed; the first lists all. */
export const healthChoices = [
  'ANY',
  'ENDANGERED',
  'HEALTHY',
  'WATCH',
  'AT_RISK',
  'CRITICAL',
  'UNKNOWN',
] as const

type HealthChoice = (typeof healthChoices)[number]

const levels: Readonly<Record<HealthChoice, readonly (HealthLevel | null)[] | null>> = {
  ANY: null,
  ENDANGERED: ['AT_RISK', 'CRITICAL'],
  HEALTHY: ['HEALTHY'],
  WATCH: ['WATCH'],
  AT_RISK: ['AT_RISK'],
  CRITICAL: ['CRITICAL'],
  UNKNOWN: [null],
}

/** The levels of a choice, null among them for customers without a score; null where any will do. */
export function levelsOf(choice: HealthChoice): readonly (HealthLevel | null)[] | null {
  return levels[choice]
}
