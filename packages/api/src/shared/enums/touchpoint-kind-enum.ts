import type { TouchpointKind } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** A kind of contact with an account. */
export const TouchpointKindEnum = vocabularyEnum<TouchpointKind>(
  'TouchpointKind',
  'A kind of contact with an account.',
  {
    CALL: 'A call.',
    BUSINESS_REVIEW: 'A business review.',
    TRAINING: 'A training.',
    ESCALATION: 'An escalation.',
    INTERVENTION: 'An action on a risk.',
  },
)
