import type { Responsibility } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What an account is covered for. */
export const ResponsibilityEnum = vocabularyEnum<Responsibility>(
  'Responsibility',
  'What an account is covered for.',
  {
    CSM: 'Customer success.',
    IMPLEMENTATION: 'Implementation and onboarding.',
    SUPPORT: 'Support.',
    RENEWALS: 'Renewals.',
    TAM: 'Technical account management.',
  },
)
