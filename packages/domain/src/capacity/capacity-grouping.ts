/** What a roll-up groups by. TEAM_BRANCH is a team with everything below it. */
export const CAPACITY_GROUPINGS = [
  'TEAM',
  'TEAM_BRANCH',
  'ROLE',
  'SEGMENT',
  'REGION',
  'PERSON',
  'ORGANIZATION',
] as const

/** One way to group. */
export type CapacityGrouping = (typeof CAPACITY_GROUPINGS)[number]
