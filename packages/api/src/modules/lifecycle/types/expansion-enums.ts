import type {
  ExpansionHold,
  ExpansionRoute,
  ExpansionStatus,
  ExpansionTriggerKey,
  HandoffState,
} from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What shows that an account may grow. */
export const ExpansionTriggerEnum = vocabularyEnum<ExpansionTriggerKey>(
  'ExpansionTriggerKey',
  'What shows that an account may grow (PM “Expansion”).',
  {
    SEAT_USAGE: 'Licences are nearly used up.',
    SEAT_GROWTH: 'Users grow in number.',
    CONSUMPTION: 'The contracted volume is nearly consumed.',
    FEATURE_USE: 'The features of its package are in use.',
    NEW_USE_CASE: 'A new use case.',
  },
)

/** Whether a trigger fires. */
export const ExpansionStatusEnum = vocabularyEnum<ExpansionStatus>(
  'ExpansionStatus',
  'Whether a trigger of growth fires.',
  {
    FIRED: 'It does.',
    NOT_FIRED: 'It does not.',
    NOT_EVALUATED: 'There is no fresh signal of it.',
  },
)

/** Why growth should wait. */
export const ExpansionHoldEnum = vocabularyEnum<ExpansionHold>(
  'ExpansionHold',
  'Why growth should wait.',
  {
    TOO_EARLY: 'Before month 6.',
    AT_RISK: 'The account is at risk.',
    LOW_ADOPTION: 'Less than half of the relevant features are in use.',
  },
)

/** Who makes the offer. */
export const ExpansionRouteEnum = vocabularyEnum<ExpansionRoute>(
  'ExpansionRoute',
  'Who or what makes the offer.',
  { CSM: 'The CSM.', IN_PRODUCT: 'The product itself.' },
)

/** How a handoff to sales stands. */
export const HandoffStateEnum = vocabularyEnum<HandoffState>(
  'HandoffState',
  'How the handoff of an opportunity from CSM to sales stands.',
  {
    NOT_DUE: 'It is not due yet.',
    WAITING: 'It is due and within its time.',
    OVERDUE: 'It is due and late.',
    WITH_SALES: 'Sales have it.',
    STALLED: 'Sales have had it for too long.',
  },
)
