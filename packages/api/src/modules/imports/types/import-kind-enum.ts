import type { ImportKind } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What the rows of an imported file are. */
export const ImportKindEnum = vocabularyEnum<ImportKind>(
  'ImportKind',
  'What the rows of an imported file are.',
  {
    TEAMS: 'Teams.',
    POSITIONS: 'Seats.',
    PEOPLE: 'People, and the seats they have.',
    ROSTER: 'A flat list of people with title, role, team and manager.',
    ACCOUNTS: 'Customer accounts.',
    CONTRACTS: 'Contract terms of accounts that are there.',
    COVERAGE: 'Who covers which account.',
    CHURN_REASONS: 'Why accounts left; they explain ARR movements.',
    ARR_MOVEMENTS: 'Subscriptions or movements of recurring revenue, netted by account and day.',
    TICKETS: 'Support tickets, summed by account and day.',
    NPS: 'Scores or answers of NPS surveys, averaged by account and day.',
    HEALTH_SIGNALS: 'Measurements of usage and other health signals of accounts.',
    TOUCHPOINTS: 'Calls, reviews and other contacts with accounts.',
    STAKEHOLDERS: "Customers' people.",
    SUCCESS_PLANS: 'What customers want to reach, and how far they are.',
    OPPORTUNITIES: 'Chances that accounts grow.',
    RENEWALS: 'Renewals of contracts that end.',
  },
)
