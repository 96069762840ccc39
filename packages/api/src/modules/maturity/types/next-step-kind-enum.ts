import type { NextStep } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What kind of thing stands between an organization and its next stage. */
export const NextStepKindEnum = vocabularyEnum<NextStep['kind']>(
  'MaturityNextStepKind',
  'What kind of thing stands between an organization and its next stage.',
  {
    MEASURE: 'Something to record: it is not known.',
    RATE: 'A rate of retention to reach.',
    PRACTICE: 'A practice to take up.',
  },
)
