import type { ResponsibilityStatus } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How well a responsibility is covered in a segment. */
export const ResponsibilityStatusEnum = vocabularyEnum<ResponsibilityStatus>(
  'ResponsibilityStatus',
  'How well a responsibility is covered in a segment; the first that applies.',
  {
    GAP: 'Nobody answers for any customer.',
    PARTIAL: 'For some customers nobody answers.',
    DOUBLE: 'More than one role family answers: who owns it is a question.',
    COVERED: 'One role family answers.',
  },
)
