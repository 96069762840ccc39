import type { AssessmentAnswer, AssessmentQuestion, ChangeInput } from '@/generated/graphql'
import { answerKeys } from './answer-keys'
import type { AssessmentFormValues } from './assessment-form-values'

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
