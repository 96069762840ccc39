/**
 * By what retention is told apart. Segment, tier, and who is accountable as CSM (the seat, its team)
 * are those of the period's start; a cohort is the quarter of the account's first movement.
 */
export const RETENTION_GROUPINGS = [
  'ORGANIZATION',
  'SEGMENT',
  'TIER',
  'TEAM',
  'CSM',
  'COHORT',
] as const

/** One way to group retention. */
export type RetentionGrouping = (typeof RETENTION_GROUPINGS)[number]
