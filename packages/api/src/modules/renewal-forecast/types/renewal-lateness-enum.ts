import type { RenewalLateness } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How late work on a renewal is. */
export const RenewalLatenessEnum = vocabularyEnum<RenewalLateness>(
  'RenewalLateness',
  'How late work on a renewal that has not begun is (PM “Six stages”).',
  {
    EARLY: '120 days before contract end: pointed out.',
    DUE: '90 days before: overdue.',
    LATE: '30 days before: too late.',
  },
)
