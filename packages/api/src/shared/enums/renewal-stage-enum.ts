import type { RenewalStage } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** Where a renewal stands. */
export const RenewalStageEnum = vocabularyEnum<RenewalStage>(
  'RenewalStage',
  'Where a renewal stands.',
  {
    NOT_STARTED: 'Nobody has begun.',
    ENGAGED: 'Talks have begun.',
    PROPOSED: 'Terms are on the table.',
    NEGOTIATING: 'Terms are being negotiated.',
    WON: 'Renewed.',
    LOST: 'Not renewed.',
  },
)
