import type { HealthLevel } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How an account stands. */
export const HealthLevelEnum = vocabularyEnum<HealthLevel>(
  'HealthLevel',
  'How an account stands, by the figures `policy.health.level.*`.',
  {
    HEALTHY: 'Nothing to do.',
    WATCH: 'To be watched.',
    AT_RISK: 'Calls for action.',
    CRITICAL: 'Calls for action now.',
  },
)
