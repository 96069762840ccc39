import type { RenewalIntent } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What a customer means to do. */
export const RenewalIntentEnum = vocabularyEnum<RenewalIntent>(
  'RenewalIntent',
  'What a customer means to do.',
  {
    LIKELY: 'Renew.',
    UNSURE: 'Not decided.',
    UNLIKELY: 'Leave.',
  },
)
