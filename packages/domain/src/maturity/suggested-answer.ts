import type { Evidence } from '../evidence/evidence.js'
import type { AssessmentAnswer, AssessmentQuestion } from '../state/vocabulary.js'

/** What an organization's data answers to one question of the assessment. */
export interface SuggestedAnswer {
  readonly question: AssessmentQuestion
  /** Null when nothing recorded tells. */
  readonly answer: AssessmentAnswer | null
  readonly evidence: Evidence
}
