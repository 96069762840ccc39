import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How long the periods of a series are. */
export type RetentionPeriod = 'MONTH' | 'YEAR'

/** How long the periods of a series are. */
export const RetentionPeriodEnum = vocabularyEnum<RetentionPeriod>(
  'RetentionPeriod',
  'How long each period of a series of retention is; periods end with a calendar month.',
  {
    MONTH: 'One calendar month.',
    YEAR: 'The 12 months up to the end of a calendar month.',
  },
)
