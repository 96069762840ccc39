import type { CoverageKind } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** In what capacity an account is covered. */
export const CoverageKindEnum = vocabularyEnum<CoverageKind>(
  'CoverageKind',
  'In what capacity an account is covered.',
  {
    ACCOUNTABLE: 'Answers for it; at most one at any moment.',
    TRANSITION: 'Hands over to the accountable one.',
  },
)
