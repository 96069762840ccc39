import type { StakeholderRole } from '@postscale/domain'
import { vocabularyEnum } from './vocabulary-enum.js'

/** What a customer’s person is to us. */
export const StakeholderRoleEnum = vocabularyEnum<StakeholderRole>(
  'StakeholderRole',
  'What a customer’s person is to us.',
  {
    SPONSOR: 'Pays for it and wants it to succeed.',
    CHAMPION: 'Speaks for us inside.',
    DECISION_MAKER: 'Decides on renewal and growth.',
    USER: 'Works with it.',
  },
)
