import type { AssessmentAnswer, AssessmentQuestion } from '@/generated/graphql'

/** An assessment as the form holds it; a question without an answer is left out. */
export interface AssessmentFormValues {
  readonly takenOn: string
  readonly answers: Readonly<Partial<Record<AssessmentQuestion, AssessmentAnswer>>>
  readonly note: string
}
