import type { EconomicsGrouping } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What costs to serve are summed by. */
export const EconomicsGroupingEnum = vocabularyEnum<EconomicsGrouping>(
  'UnitEconomicsGrouping',
  'What costs to serve are summed by.',
  {
    ACCOUNT: 'One account.',
    CSM: 'The seat, or the team’s pool, that is accountable as CSM.',
    TEAM: 'The team of that seat.',
    TIER: 'How the account is served; without a tier of its own as is usual in its segment.',
    SEGMENT: 'What kind of customer the account is.',
    ORGANIZATION: 'The whole organization.',
  },
)
