import type { ReportingLine } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** Whom the head of the organisation reports to (TS “Reporting structure”). */
export const ReportingLineEnum = vocabularyEnum<ReportingLine>(
  'ReportingLine',
  'Whom the head of the organisation reports to (TS “Reporting structure”).',
  {
    CRO: 'The chief revenue officer.',
    CEO_COO: 'The chief executive or operating officer.',
    CCO: 'A chief customer officer.',
  },
)
