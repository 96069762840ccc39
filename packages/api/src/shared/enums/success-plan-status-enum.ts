import type { SuccessPlanStatus } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** Where a success plan stands. */
export const SuccessPlanStatusEnum = vocabularyEnum<SuccessPlanStatus>(
  'SuccessPlanStatus',
  'Where a success plan stands.',
  {
    ACTIVE: 'Under way.',
    ACHIEVED: 'Its target was reached.',
    MISSED: 'Its target was missed.',
    CANCELLED: 'Given up.',
  },
)
