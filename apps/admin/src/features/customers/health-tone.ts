import type { HealthLevel } from '@/generated/graphql'
import type { Tone } from '@/components/tone-badge'

const tones: Readonly<Record<HealthLevel, Tone>> = {
  HEALTHY: 'healthy',
  WATCH: 'at-trigger',
  AT_RISK: 'over',
  CRITICAL: 'over',
}

/** The colour of a level of health. */
export function healthTone(level: HealthLevel | null): Tone {
  return level === null ? 'none' : tones[level]
}
