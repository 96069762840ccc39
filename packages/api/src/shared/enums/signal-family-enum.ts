import type { SignalFamily } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** A family of health signals (PM “Health”). */
export const SignalFamilyEnum = vocabularyEnum<SignalFamily>(
  'SignalFamily',
  'A family of health signals (PM “Health”).',
  {
    USAGE: 'Logins, features, trend.',
    RELATIONSHIP: 'Tickets, NPS, executives.',
    CONTEXT: 'Changes at the account.',
    SENTIMENT: 'Surveys, meetings, tone.',
  },
)
