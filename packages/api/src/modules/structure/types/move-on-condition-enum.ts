import type { MoveOnConditionId } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What says that a stage is over. */
export const MoveOnConditionEnum = vocabularyEnum<MoveOnConditionId>(
  'MoveOnConditionId',
  'What says that a stage is over (TS “Evolution path”).',
  {
    TEAM_GROWS: 'The third or fourth person is hired.',
    PERSON_FULL: 'The first person reaches capacity.',
    EARLY_CUSTOMERS: 'The customers of the next stage come near.',
    SPECIALISTS_DUE: 'Handoffs justify specialists.',
    BACKLOG_LONG: 'The onboarding backlog is too long.',
    RENEWALS_SLIP: 'Renewals slip.',
    SCALED_CUSTOMERS: 'The customers of a mature team come near.',
    NEW_MARKETS: 'New markets or segments.',
  },
)
