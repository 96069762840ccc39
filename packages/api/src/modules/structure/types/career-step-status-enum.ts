import type { CareerStepStatus } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Whether there is a next rung. */
export const CareerStepStatusEnum = vocabularyEnum<CareerStepStatus>(
  'CareerStepStatus',
  'Whether a person’s career ladder has a next rung.',
  {
    NEXT: 'There is one.',
    TOP: 'The ladder ends here.',
    NO_SEAT: 'Without a seat nothing can be told.',
  },
)
