import type { LintSeverity } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How bad a finding is. */
export const LintSeverityEnum = vocabularyEnum<LintSeverity>(
  'LintSeverity',
  'How bad a finding is.',
  {
    ERROR: 'It does harm now.',
    WARNING: 'It will do harm if nothing is done.',
    INFO: 'Worth knowing.',
  },
)
