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
