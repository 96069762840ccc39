import type { TriggerGrouping } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What a hire trigger is about. */
export const TriggerGroupingEnum = vocabularyEnum<TriggerGrouping>(
  'HireTriggerGrouping',
  'What a hire trigger is about.',
  {
    TEAM: 'One team.',
    SEGMENT: 'One segment.',
    ORGANIZATION: 'The whole organization.',
  },
)
