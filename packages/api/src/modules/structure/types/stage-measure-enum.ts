import type { StageMeasure } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What a stage can be told by. */
export const StageMeasureEnum = vocabularyEnum<StageMeasure>(
  'StageMeasure',
  'What the stage of a team’s evolution can be told by (TS “Evolution path”).',
  {
    CUSTOMERS: 'Live accounts.',
    HEADCOUNT: 'People in seats.',
    GRR: 'Gross revenue retention of the last year.',
    NRR: 'Net revenue retention of the last year.',
  },
)
