import type { RetentionVerdict } from '@/generated/graphql'
import type { Tone } from '@/components/tone-badge'

const tones: Readonly<Record<RetentionVerdict, Tone>> = {
  STRONG: 'healthy',
  MIDDLING: 'at-trigger',
  WEAK: 'over',
}

/** The colour of a verdict on retention. */
export function verdictTone(verdict: RetentionVerdict | null): Tone {
  return verdict === null ? 'none' : tones[verdict]
}
