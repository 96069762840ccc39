import type { ArrMovementKind } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What a movement of recurring revenue is. */
export const ArrMovementKindEnum = vocabularyEnum<ArrMovementKind>(
  'ArrMovementKind',
  'What a movement of recurring revenue is.',
  {
    NEW: 'A new customer, or one that came back after leaving.',
    EXPANSION: 'A customer pays more.',
    CONTRACTION: 'A customer pays less.',
    CHURN: 'A customer leaves.',
  },
)
