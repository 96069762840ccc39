import type { CostAdjustment } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What retention or margin did to the verdict of the share. */
export const CostAdjustmentEnum = vocabularyEnum<CostAdjustment>(
  'CostAdjustment',
  'What retention or margin did to the verdict of the share.',
  {
    SOFTENED: 'Exceptional retention made it viable.',
    HARDENED: 'It takes too much of the gross margin.',
  },
)
