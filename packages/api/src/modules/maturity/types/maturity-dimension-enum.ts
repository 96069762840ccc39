import type { MaturityDimension } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What maturity is looked at by. */
export const MaturityDimensionEnum = vocabularyEnum<MaturityDimension>(
  'MaturityDimension',
  'What maturity is looked at by (PM “Evolution stages”).',
  {
    GRR: 'Gross revenue retention of the last 12 ended months.',
    NRR: 'Net revenue retention of the last 12 ended months.',
    PRACTICES: 'What the organization is seen to do.',
    ASSESSMENT: 'The seven questions as they were last answered; shown beside, it does not decide.',
  },
)
