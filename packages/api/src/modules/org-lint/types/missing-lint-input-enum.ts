import type { MissingLintInput } from '@postscale/domain'
import { vocabularyEnum } from '../../../shared/enums/vocabulary-enum.js'

/** What a lint rule may find missing. */
export const MissingLintInputEnum = vocabularyEnum<MissingLintInput>(
  'LintInput',
  'What a lint rule cannot do without.',
  {
    TICKETS: 'Ticket volumes.',
    GROSS_MARGIN: 'The gross margin of the organization.',
    STAFF_COST: 'The cost of people or seats.',
    REVENUE: 'Accounts with an ACV.',
    LANGUAGES: 'The languages of accounts and people.',
    TIME_ZONES: 'The regions of accounts and the time zones of people.',
    TOUCHPOINTS: 'Recorded touchpoints with accounts.',
    DOLLAR_RATE: 'An exchange rate for thresholds in US dollars.',
  },
)
