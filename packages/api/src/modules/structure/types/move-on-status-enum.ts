import type { MoveOnStatus } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Whether a condition holds. */
export const MoveOnStatusEnum = vocabularyEnum<MoveOnStatus>(
  'MoveOnStatus',
  'Whether a condition that ends a stage holds.',
  {
    MET: 'It holds.',
    NOT_MET: 'It does not.',
    NOT_EVALUATED: 'Something that it needs is not recorded; the evidence says what.',
  },
)
