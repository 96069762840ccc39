import type { RangeVerdict } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Where a value stands against a range of the catalogue. */
export const RangeVerdictEnum = vocabularyEnum<RangeVerdict>(
  'RangeVerdict',
  'Where a value stands against a range of the benchmark catalogue.',
  {
    BELOW: 'Below it.',
    WITHIN: 'Within it, its ends included.',
    ABOVE: 'Above it.',
  },
)
