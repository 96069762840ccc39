/** What a team of a template is for. */
export const TEAM_PURPOSES = [
  'ROOT',
  'CUSTOMER_SUCCESS',
  'ONBOARDING',
  'RENEWALS',
  'SUPPORT',
  'CS_OPS',
  'POD',
  'REGION',
  'OTHER_REGIONS',
] as const

/** One of these purposes. */
export type TeamPurpose = (typeof TEAM_PURPOSES)[number]
