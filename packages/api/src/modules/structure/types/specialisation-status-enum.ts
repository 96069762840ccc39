import type { SpecialisationStatus } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** Whether work should have people of its own. */
export const SpecialisationStatusEnum = vocabularyEnum<SpecialisationStatus>(
  'SpecialisationStatus',
  'Whether a kind of work should have people of its own (TS “Evolution path”).',
  {
    DUE: 'It keeps a specialist busy and has none.',
    NOT_YET: 'It does not keep one busy.',
    SPLIT_OFF: 'It has people of its own.',
  },
)
