import type { ImplementationStatus } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** Where an onboarding project stands. */
export const ImplementationStatusEnum = vocabularyEnum<ImplementationStatus>(
  'ImplementationStatus',
  'Where an onboarding project stands.',
  {
    QUEUED: 'Waiting to start.',
    ACTIVE: 'Under way.',
    LIVE: 'The customer is live.',
    CANCELLED: 'Will not happen.',
  },
)
