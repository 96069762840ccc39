import type { OpportunityKind } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What an account could grow by. */
export const OpportunityKindEnum = vocabularyEnum<OpportunityKind>(
  'OpportunityKind',
  'What an account could grow by.',
  {
    SEATS: 'More users.',
    TIER: 'A higher edition.',
    MODULE: 'More of the product.',
    CONSUMPTION: 'More use.',
    USE_CASE: 'A new use.',
  },
)
