import type { CapacityGrouping } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What capacity is rolled up by. */
export const CapacityGroupingEnum = vocabularyEnum<CapacityGrouping>(
  'CapacityGrouping',
  'What capacity is rolled up by.',
  {
    TEAM: 'Each team by itself.',
    TEAM_BRANCH: 'Each team with everything below it; branches contain one another.',
    ROLE: 'Each role.',
    SEGMENT: "Each segment; a seat's capacity is split by its load there.",
    REGION: "Each region of the accounts; a seat's capacity is split by its load there.",
    PERSON: 'Each person, all seats together.',
    ORGANIZATION: 'The whole organization.',
  },
)
