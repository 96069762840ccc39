import type { OpportunityStage } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** Where an opportunity stands. */
export const OpportunityStageEnum = vocabularyEnum<OpportunityStage>(
  'OpportunityStage',
  'Where an opportunity stands.',
  {
    IDENTIFIED: 'Seen.',
    QUALIFIED: 'Confirmed with the customer.',
    HANDED_TO_SALES: 'With sales.',
    WON: 'Won.',
    LOST: 'Lost.',
  },
)
