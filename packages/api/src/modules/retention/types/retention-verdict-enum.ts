import type { RetentionVerdict } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How a figure stands between weak and strong post-sale operations. */
export const RetentionVerdictEnum = vocabularyEnum<RetentionVerdict>(
  'RetentionVerdict',
  'How a figure stands between weak and strong post-sale operations (PM “Retention economics”).',
  {
    STRONG: 'As in strong operations.',
    MIDDLING: 'Between the two.',
    WEAK: 'As in weak operations.',
  },
)
