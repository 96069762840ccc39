import type { AssessmentAnswer } from '@/generated/graphql'
import type { Tone } from '@/components/tone'

const tones: Readonly<Record<AssessmentAnswer, Tone>> = {
  YES: 'healthy',
  PARTLY: 'at-trigger',
  NO: 'over',
}

/** The colour of an answer. */
export function answerTone(answer: AssessmentAnswer | null): Tone {
  return answer === null ? 'none' : tones[answer]
}
