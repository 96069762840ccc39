import type { MilestoneState, SuccessPlanVerdict } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How a success plan stands. */
export const SuccessPlanVerdictEnum = vocabularyEnum<SuccessPlanVerdict>(
  'SuccessPlanVerdict',
  'How a success plan stands (PM “Value realisation”).',
  {
    ACHIEVED: 'Its target is reached.',
    ON_TRACK: 'Its progress is what its time asks for.',
    BEHIND: 'Its progress is less than its time asks for.',
    MISSED: 'Its time is up without the target.',
    NOT_STARTED: 'It has not begun.',
    NOT_MEASURED: 'It runs and nothing was measured.',
    CANCELLED: 'It was given up.',
  },
)

/** How a milestone stands. */
export const MilestoneStateEnum = vocabularyEnum<MilestoneState>(
  'MilestoneState',
  'How a milestone of a success plan stands.',
  {
    DONE: 'It is reached.',
    LATE: 'Its due date has passed.',
    DUE: 'Its due date is near.',
    AHEAD: 'There is time.',
  },
)
