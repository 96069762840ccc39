import type { Segment } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What kind of customer an account is. */
export const SegmentEnum = vocabularyEnum<Segment>(
  'Segment',
  'What kind of customer an account is.',
  {
    ENTERPRISE: 'Large companies.',
    MID_MARKET: 'Middle-sized companies.',
    SMB: 'Small businesses.',
  },
)
