import type { Tone } from '@/components/tone-badge'
import type {
  AssessmentAnswer,
  AssessmentAnswersInput,
  AssessmentQuestion,
  ChangeInput,
} from '@/generated/graphql'

/** An assessment as the form holds it; a question without an answer is left out. */
export interface AssessmentFormValues {
  readonly takenOn: string
  readonly answers: Readonly<Partial<Record<AssessmentQuestion, AssessmentAnswer>>>
  readonly note: string
}

/** The name that each question's answer is recorded by. */
const answerKeys: Readonly<Record<AssessmentQuestion, keyof AssessmentAnswersInput>> = {
  KNOWS_RETENTION: 'knowsRetention',
  SEES_RISK_EARLY: 'seesRiskEarly',
  DEFINES_ONBOARDING: 'definesOnboarding',
  KNOWS_ACTIVE_USE: 'knowsActiveUse',
  FINDS_EXPANSION: 'findsExpansion',
  SHOWS_ROI: 'showsRoi',
  FLAGS_BEFORE_CRITICAL: 'flagsBeforeCritical',
}

const tones: Readonly<Record<AssessmentAnswer, Tone>> = {
  YES: 'healthy',
  PARTLY: 'at-trigger',
  NO: 'over',
}

/** The colour of an answer. */
export function answerTone(answer: AssessmentAnswer | null): Tone {
  return answer === null ? 'none' : tones[answer]
}

/** The change that records an assessment as it was filled in. */
export function assessmentChange({ takenOn, answers, note }: AssessmentFormValues): ChangeInput {
  const given = Object.entries(answers) as [AssessmentQuestion, AssessmentAnswer][]
  return {
    recordAssessment: {
      takenOn,
      answers: Object.fromEntries(
        given.map(([question, answer]) => [answerKeys[question], answer] as const),
      ),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    },
  }
}
