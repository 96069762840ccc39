import type { CostVerdict } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What a cost share says. */
export const CostVerdictEnum = vocabularyEnum<CostVerdict>(
  'CostVerdict',
  'What a cost says, by the figures `policy.unitEconomics.*` (BM “Step 1”).',
  {
    LIGHT: 'Below 5 %: little service, which is no fault in itself.',
    COMFORTABLE: 'From 5 to 10 %.',
    VIABLE: 'From 10 to 15 %.',
    TOO_EXPENSIVE: 'More than the customer can bear.',
  },
)
