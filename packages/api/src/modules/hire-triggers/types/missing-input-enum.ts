import type { MissingInput } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What a hire trigger cannot do without. */
export const MissingInputEnum = vocabularyEnum<MissingInput>(
  'HireTriggerInput',
  'What a hire trigger cannot do without.',
  {
    TICKETS: 'Ticket volumes.',
    HEALTH: 'Health scores and touchpoints.',
  },
)
