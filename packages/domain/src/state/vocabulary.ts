/** The closed vocabularies of the model; each is a list (for walking) and its union (for typing). */
export const COMPLEXITIES = ['HIGH', 'MODERATE', 'LOW'] as const
export const GROWTH_MOTIONS = [
  'SALES_LED',
  'PRODUCT_LED',
  'LAND_AND_EXPAND',
  'MISSION_DRIVEN',
] as const
export const ORG_MODELS = ['GENERALIST', 'SPECIALIST', 'POD', 'GEOGRAPHIC'] as const
export const SERVICE_MODELS = ['HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH', 'HYBRID'] as const
export const REPORTING_LINES = ['CRO', 'CEO_COO', 'CCO'] as const
export const TEAM_KINDS = ['FUNCTION', 'POD', 'REGION', 'SHARED_SERVICE'] as const
export const ROLE_FAMILIES = [
  'CSM',
  'IMPLEMENTATION',
  'SUPPORT',
  'CS_OPS',
  'RENEWALS',
  'TAM',
  'LEADERSHIP',
] as const
/** Levels of leadership, outermost last (1-benchmarks, span of control). */
export const LEADERSHIP_LAYERS = ['TEAM_LEAD', 'MANAGER', 'DIRECTOR', 'VP', 'CCO'] as const
export const SEGMENTS = ['ENTERPRISE', 'MID_MARKET', 'SMB'] as const
export const TIERS = ['HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH'] as const
export const RESPONSIBILITIES = ['CSM', 'IMPLEMENTATION', 'SUPPORT', 'RENEWALS', 'TAM'] as const
export const COVERAGE_KINDS = ['ACCOUNTABLE', 'TRANSITION'] as const
export const HANDOVER_OUTCOMES = ['DONE', 'ABANDONED'] as const
export const IMPLEMENTATION_STATUSES = ['QUEUED', 'ACTIVE', 'LIVE', 'CANCELLED'] as const
export const ARR_MOVEMENT_KINDS = ['NEW', 'EXPANSION', 'CONTRACTION', 'CHURN'] as const

export type Complexity = (typeof COMPLEXITIES)[number]
export type GrowthMotion = (typeof GROWTH_MOTIONS)[number]
export type OrgModel = (typeof ORG_MODELS)[number]
export type ServiceModel = (typeof SERVICE_MODELS)[number]
export type ReportingLine = (typeof REPORTING_LINES)[number]
export type TeamKind = (typeof TEAM_KINDS)[number]
export type RoleFamily = (typeof ROLE_FAMILIES)[number]
export type LeadershipLayer = (typeof LEADERSHIP_LAYERS)[number]
export type Segment = (typeof SEGMENTS)[number]
export type Tier = (typeof TIERS)[number]
export type Responsibility = (typeof RESPONSIBILITIES)[number]
export type CoverageKind = (typeof COVERAGE_KINDS)[number]
export type HandoverOutcome = (typeof HANDOVER_OUTCOMES)[number]
export type ImplementationStatus = (typeof IMPLEMENTATION_STATUSES)[number]
export type ArrMovementKind = (typeof ARR_MOVEMENT_KINDS)[number]
