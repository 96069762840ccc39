import type { AdvocacyKind } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What a customer did for us (PM “Advocacy”). */
export const AdvocacyKindEnum = vocabularyEnum<AdvocacyKind>(
  'AdvocacyKind',
  'What a customer did for us (PM “Advocacy”).',
  {
    REFERENCE: 'Spoke to a prospect.',
    CASE_STUDY: 'Told its story.',
    REVIEW: 'Wrote a review.',
    REFERRAL: 'Brought a prospect.',
  },
)
