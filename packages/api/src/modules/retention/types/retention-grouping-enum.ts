import type { RetentionGrouping } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** By what retention is told apart. */
export const RetentionGroupingEnum = vocabularyEnum<RetentionGrouping>(
  'RetentionGrouping',
  'By what retention is told apart; accounts count where they were when the period began.',
  {
    ORGANIZATION: 'The whole organization.',
    SEGMENT: 'What kind of customer the account was.',
    TIER: 'How the account was served.',
    TEAM: 'The team that was accountable as its CSM, by a seat or as a whole.',
    CSM: 'The seat that was accountable as its CSM.',
    COHORT: 'The quarter of the account’s first ARR movement.',
  },
)
