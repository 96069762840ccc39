/** What the models of organization are scored by. */
export const ORG_MODEL_CRITERIA = [
  'CUSTOMERS',
  'CSMS',
  'SEGMENTS',
  'REGIONS',
  'LANGUAGES',
  'HANDOFF_COST',
  'COMPLEXITY',
  'TEAM_SIZE',
] as const

/** One of these criteria. */
export type OrgModelCriterion = (typeof ORG_MODEL_CRITERIA)[number]

/** What reporting lines are scored by. */
const REPORTING_LINE_CRITERIA = ['GROWTH_MOTION', 'CUSTOMERS', 'MATURITY', 'SENIORITY'] as const

/** One of these criteria. */
export type ReportingLineCriterion = (typeof REPORTING_LINE_CRITERIA)[number]

/**
 * 0 up to `from`, 1 from `to` on, a straight line between; a step at `to` when the two are not in
 * order. What falls is `1 − rising`.
 */
export function rising(value: number, from: number, to: number): number {
  if (from >= to) return value >= to ? 1 : 0
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}
