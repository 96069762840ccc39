import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** By what health is told apart. */
export type HealthGrouping = 'SEGMENT' | 'TIER' | 'TEAM' | 'CSM'

/** By what health is told apart. */
export const HealthGroupingEnum = vocabularyEnum<HealthGrouping>(
  'HealthGrouping',
  'By what health is told apart.',
  {
    SEGMENT: 'What kind of customer the account is.',
    TIER: 'How the account is served.',
    TEAM: 'The team that is accountable as its CSM, by a seat or as a whole.',
    CSM: 'The seat that is accountable as its CSM.',
  },
)
