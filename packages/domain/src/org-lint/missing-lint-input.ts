/** What a rule may find missing: facts that were not given, or fields that nobody filled in. */
export const MISSING_LINT_INPUTS = [
  'TICKETS',
  'GROSS_MARGIN',
  'STAFF_COST',
  'REVENUE',
  'LANGUAGES',
  'TIME_ZONES',
  'TOUCHPOINTS',
  'DOLLAR_RATE',
] as const

/** One thing without which a rule cannot say anything. */
export type MissingLintInput = (typeof MISSING_LINT_INPUTS)[number]
