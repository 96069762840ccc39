import type { AssessmentAnswer } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** An answer to a maturity question. */
export const AssessmentAnswerEnum = vocabularyEnum<AssessmentAnswer>(
  'AssessmentAnswer',
  'An answer to a maturity question.',
  {
    YES: 'Yes.',
    PARTLY: 'Partly.',
    NO: 'No.',
  },
)
