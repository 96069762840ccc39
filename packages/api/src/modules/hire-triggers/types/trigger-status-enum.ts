import type { TriggerStatus } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Whether a hire is due. */
export const TriggerStatusEnum = vocabularyEnum<TriggerStatus>(
  'HireTriggerStatus',
  'Whether a hire is due.',
  {
    FIRED: 'It is due.',
    NOT_FIRED: 'It is not.',
    NOT_EVALUATED: 'An input is missing, which is named.',
  },
)
