import type { ServiceModel } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** How customers are served (BM “Four models”). */
export const ServiceModelEnum = vocabularyEnum<ServiceModel>(
  'ServiceModel',
  'How customers are served (BM “Four models”).',
  {
    HIGH_TOUCH: 'A dedicated CSM, 8–15 accounts each.',
    LOW_TOUCH: 'A shared CSM, 40–100 accounts each.',
    TECH_TOUCH: 'Automated; people on a trigger.',
    HYBRID: 'By tier.',
  },
)
