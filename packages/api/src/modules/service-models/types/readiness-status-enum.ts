import type { ReadinessStatus } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Whether a service model can be chosen. */
export const ReadinessStatusEnum = vocabularyEnum<ReadinessStatus>(
  'ReadinessStatus',
  'Whether a service model can be chosen today.',
  {
    READY: 'All that it needs stands.',
    NOT_READY: 'Something that it needs is missing.',
    UNKNOWN: 'Of something that it needs nobody has said whether it stands.',
  },
)
