import type { HealthDirection } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Where a health score is going. */
export const HealthDirectionEnum = vocabularyEnum<HealthDirection>(
  'HealthDirection',
  'Where a health score is going, by the figure `policy.health.trend.stable`.',
  {
    RISING: 'Up.',
    STABLE: 'Neither up nor down.',
    FALLING: 'Down.',
  },
)
