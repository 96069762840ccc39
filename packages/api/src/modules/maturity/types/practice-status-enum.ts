import type { PracticeStatus } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Whether a practice is followed. */
export const PracticeStatusEnum = vocabularyEnum<PracticeStatus>(
  'MaturityPracticeStatus',
  'Whether a practice is followed.',
  {
    PRESENT: 'It is.',
    ABSENT: 'It is not.',
    UNKNOWN: 'Nothing is recorded to tell it from.',
  },
)
