import type { PhaseStatus } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How a phase of a rollout stands. */
export const PhaseStatusEnum = vocabularyEnum<PhaseStatus>(
  'RolloutPhaseStatus',
  'How a phase of a rollout stands.',
  {
    UPCOMING: 'It has not begun.',
    ACTIVE: 'It runs.',
    DONE: 'All its items are done, in time or not.',
    LATE: 'It should have ended and has open items.',
  },
)
