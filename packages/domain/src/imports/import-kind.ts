/**
 * What the rows of an imported file are, in the order in which a run takes them, so that a row may
 * refer to what an earlier file brought. ROSTER is a flat list: person, title, role, team and manager
 * in one row. CHURN_REASONS change nothing by themselves: they explain ARR movements. The kinds
 * after TICKETS tell how customers are doing and what is done with them.
 */
export const IMPORT_KINDS = [
  'TEAMS',
  'POSITIONS',
  'PEOPLE',
  'ROSTER',
  'ACCOUNTS',
  'CONTRACTS',
  'COVERAGE',
  'CHURN_REASONS',
  'ARR_MOVEMENTS',
  'TICKETS',
  'NPS',
  'HEALTH_SIGNALS',
  'TOUCHPOINTS',
  'STAKEHOLDERS',
  'SUCCESS_PLANS',
  'OPPORTUNITIES',
  'RENEWALS',
] as const

export type ImportKind = (typeof IMPORT_KINDS)[number]
