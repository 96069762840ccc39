import type { Tier } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** How an account is served (BM “Hybrid”). */
export const TierEnum = vocabularyEnum<Tier>('Tier', 'How an account is served (BM “Hybrid”).', {
  HIGH_TOUCH: 'A dedicated CSM.',
  LOW_TOUCH: 'A shared CSM.',
  TECH_TOUCH: 'Automated; people on a trigger.',
})
