import type { CostVerdict } from '@/generated/graphql'
import type { Tone } from '@/components/tone-badge'

const tones: Readonly<Record<CostVerdict, Tone>> = {
  UNSERVED: 'over',
  LIGHT: 'under',
  COMFORTABLE: 'healthy',
  VIABLE: 'at-trigger',
  TOO_EXPENSIVE: 'over',
}

/** The colour of a verdict on a cost. */
export function verdictTone(verdict: CostVerdict | null): Tone {
  return verdict === null ? 'none' : tones[verdict]
}
