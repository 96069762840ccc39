import type { HandoverOutcome } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** How a handover ended. */
export const HandoverOutcomeEnum = vocabularyEnum<HandoverOutcome>(
  'HandoverOutcome',
  'How a handover ended.',
  {
    DONE: 'Completed.',
    ABANDONED: 'Given up.',
  },
)
