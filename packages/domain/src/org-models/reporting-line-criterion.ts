/** What reporting lines are scored by. */
export const REPORTING_LINE_CRITERIA = [
  'GROWTH_MOTION',
  'CUSTOMERS',
  'MATURITY',
  'SENIORITY',
] as const

/** One of these criteria. */
export type ReportingLineCriterion = (typeof REPORTING_LINE_CRITERIA)[number]
