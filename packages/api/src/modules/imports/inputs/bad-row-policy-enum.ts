import type { BadRowPolicy } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What a refused row means for an import. */
export const BadRowPolicyEnum = vocabularyEnum<BadRowPolicy['kind']>(
  'BadRowPolicy',
  'What a refused row means for an import.',
  {
    REJECT_ALL: 'Every row is looked at; one that is refused keeps everything from being written.',
    SKIP: 'Refused rows are reported, the others are written.',
    STOP_AT: 'As SKIP, but nothing is written when as many rows are refused as `stopAt` says.',
  },
)
