import type { CriterionState } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** How a criterion stands. */
export const CriterionStateEnum = vocabularyEnum<CriterionState>(
  'LifecycleCriterionState',
  'How a criterion of a stage stands.',
  {
    MET: 'It is met.',
    NOT_MET: 'It is not.',
    UNKNOWN: 'What it needs is not recorded.',
  },
)
