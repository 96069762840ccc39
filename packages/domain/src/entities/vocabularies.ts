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
/** Who must agree before a plan is applied. */
const APPROVAL_RULES = ['NONE', 'ONE_OTHER', 'NAMED'] as const
export const TEAM_KINDS = ['FUNCTION', 'POD', 'REGION', 'SHARED_SERVICE'] as const
export const ROLE_FAMILIES = [
  'CSM',
  'IMPLEMENTATION',
  'SUPPORT',
  'CS_OPS',
  'RENEWALS',
  'TAM',
  'PROFESSIONAL_SERVICES',
  'ENABLEMENT',
  'LEADERSHIP',
] as const
/** Levels of leadership, outermost last (1-benchmarks, span of control). */
export const LEADERSHIP_LAYERS = ['TEAM_LEAD', 'MANAGER', 'DIRECTOR', 'VP', 'CCO'] as const
export const SEGMENTS = ['ENTERPRISE', 'MID_MARKET', 'SMB'] as const
/** How a company stands against its competitors. */
const MARKET_POSITIONS = ['PREMIUM', 'VALUE'] as const
export const TIERS = ['HIGH_TOUCH', 'LOW_TOUCH', 'TECH_TOUCH'] as const
export const RESPONSIBILITIES = ['CSM', 'IMPLEMENTATION', 'SUPPORT', 'RENEWALS', 'TAM'] as const
/** What every organization must answer for, in the order of the guide (PM "Responsibilities"). */
export const NAMED_RESPONSIBILITIES = [
  'ONBOARDING',
  'ADOPTION_ENABLEMENT',
  'HEALTH_MONITORING',
  'RENEWAL_MANAGEMENT',
  'EXPANSION_IDENTIFICATION',
  'VALUE_TRACKING',
  'EXECUTIVE_ENGAGEMENT',
  'ADVOCACY_DEVELOPMENT',
  'CROSS_FUNCTIONAL_COORDINATION',
] as const
/** Who can answer for it: the families of post-sale, and roles outside of it. */
const ACCOUNTABLE_ROLES = [
  ...ROLE_FAMILIES,
  'SALES',
  'ACCOUNT_MANAGEMENT',
  'MARKETING',
  'PRODUCT',
  'FINANCE',
  'PARTNERS',
  'FOUNDERS',
  'OTHER',
] as const
export const COVERAGE_KINDS = ['ACCOUNTABLE', 'TRANSITION'] as const
export const LEAVE_KINDS = ['PARENTAL', 'MEDICAL', 'VACATION', 'SABBATICAL', 'OTHER'] as const
export const HANDOVER_OUTCOMES = ['DONE', 'ABANDONED'] as const
export const IMPLEMENTATION_STATUSES = ['QUEUED', 'ACTIVE', 'LIVE', 'CANCELLED'] as const
export const ARR_MOVEMENT_KINDS = [
  'NEW',
  'EXPANSION',
  'CONTRACTION',
  'CHURN',
  'OPENING',
  'TRANSFER',
] as const
export const STAKEHOLDER_ROLES = ['SPONSOR', 'CHAMPION', 'DECISION_MAKER', 'USER'] as const
export const SUCCESS_PLAN_STATUSES = ['ACTIVE', 'ACHIEVED', 'MISSED', 'CANCELLED'] as const
export const OPPORTUNITY_KINDS = ['SEATS', 'TIER', 'MODULE', 'CONSUMPTION', 'USE_CASE'] as const
export const OPPORTUNITY_STAGES = [
  'IDENTIFIED',
  'QUALIFIED',
  'HANDED_TO_SALES',
  'WON',
  'LOST',
] as const
export const ADVOCACY_KINDS = ['REFERENCE', 'CASE_STUDY', 'REVIEW', 'REFERRAL'] as const
export const ESCALATION_SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const
export const RENEWAL_STAGES = [
  'NOT_STARTED',
  'ENGAGED',
  'PROPOSED',
  'NEGOTIATING',
  'WON',
  'LOST',
] as const
export const RENEWAL_INTENTS = ['LIKELY', 'UNSURE', 'UNLIKELY'] as const
export const FORECAST_CATEGORIES = ['COMMIT', 'BEST_CASE', 'AT_RISK'] as const
export const LIFECYCLE_STAGES = [
  'ONBOARDING',
  'ADOPTION',
  'RETENTION',
  'EXPANSION',
  'RENEWAL',
  'ADVOCACY',
] as const
export const SIGNAL_FAMILIES = ['USAGE', 'RELATIONSHIP', 'CONTEXT', 'SENTIMENT'] as const
export const TOUCHPOINT_KINDS = [
  'CALL',
  'BUSINESS_REVIEW',
  'TRAINING',
  'ESCALATION',
  'INTERVENTION',
] as const
export const ROLLOUT_PHASES = ['DESIGN', 'PILOT', 'FULL_ROLLOUT', 'OPTIMISATION'] as const
/** What targets are about. */
const TARGET_METRICS = [
  'GRR',
  'NRR',
  'RENEWAL_RATE',
  'COST_SHARE',
  'TIME_TO_VALUE',
  'HEADCOUNT',
  'COST',
] as const
const ASSESSMENT_ANSWERS = ['YES', 'PARTLY', 'NO'] as const
export const ASSESSMENT_QUESTIONS = [
  'KNOWS_RETENTION',
  'SEES_RISK_EARLY',
  'DEFINES_ONBOARDING',
  'KNOWS_ACTIVE_USE',
  'FINDS_EXPANSION',
  'SHOWS_ROI',
  'FLAGS_BEFORE_CRITICAL',
] as const

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
export type NamedResponsibility = (typeof NAMED_RESPONSIBILITIES)[number]
export type AccountableRole = (typeof ACCOUNTABLE_ROLES)[number]
export type LeaveKind = (typeof LEAVE_KINDS)[number]
export type HandoverOutcome = (typeof HANDOVER_OUTCOMES)[number]
export type ArrMovementKind = (typeof ARR_MOVEMENT_KINDS)[number]
export type StakeholderRole = (typeof STAKEHOLDER_ROLES)[number]
export type OpportunityKind = (typeof OPPORTUNITY_KINDS)[number]
export type OpportunityStage = (typeof OPPORTUNITY_STAGES)[number]
export type AdvocacyKind = (typeof ADVOCACY_KINDS)[number]
export type RenewalStage = (typeof RENEWAL_STAGES)[number]
export type RenewalIntent = (typeof RENEWAL_INTENTS)[number]
export type ForecastCategory = (typeof FORECAST_CATEGORIES)[number]
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number]
export type SignalFamily = (typeof SIGNAL_FAMILIES)[number]
export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number]
export type RolloutPhase = (typeof ROLLOUT_PHASES)[number]
export type AssessmentAnswer = (typeof ASSESSMENT_ANSWERS)[number]
export type AssessmentQuestion = (typeof ASSESSMENT_QUESTIONS)[number]

/** Every vocabulary by name: what a field of type `choice` names, and what words are kept for. */
export const VOCABULARIES = {
  accountableRole: ACCOUNTABLE_ROLES,
  advocacyKind: ADVOCACY_KINDS,
  approvalRule: APPROVAL_RULES,
  arrMovementKind: ARR_MOVEMENT_KINDS,
  assessmentAnswer: ASSESSMENT_ANSWERS,
  complexity: COMPLEXITIES,
  coverageKind: COVERAGE_KINDS,
  escalationSeverity: ESCALATION_SEVERITIES,
  forecastCategory: FORECAST_CATEGORIES,
  growthMotion: GROWTH_MOTIONS,
  handoverOutcome: HANDOVER_OUTCOMES,
  leaveKind: LEAVE_KINDS,
  implementationStatus: IMPLEMENTATION_STATUSES,
  leadershipLayer: LEADERSHIP_LAYERS,
  lifecycleStage: LIFECYCLE_STAGES,
  marketPosition: MARKET_POSITIONS,
  namedResponsibility: NAMED_RESPONSIBILITIES,
  opportunityKind: OPPORTUNITY_KINDS,
  opportunityStage: OPPORTUNITY_STAGES,
  orgModel: ORG_MODELS,
  renewalIntent: RENEWAL_INTENTS,
  renewalStage: RENEWAL_STAGES,
  reportingLine: REPORTING_LINES,
  responsibility: RESPONSIBILITIES,
  roleFamily: ROLE_FAMILIES,
  rolloutPhase: ROLLOUT_PHASES,
  segment: SEGMENTS,
  serviceModel: SERVICE_MODELS,
  signalFamily: SIGNAL_FAMILIES,
  stakeholderRole: STAKEHOLDER_ROLES,
  successPlanStatus: SUCCESS_PLAN_STATUSES,
  targetMetric: TARGET_METRICS,
  teamKind: TEAM_KINDS,
  tier: TIERS,
  touchpointKind: TOUCHPOINT_KINDS,
} as const

export type VocabularyName = keyof typeof VOCABULARIES
export type ChoiceOf<N extends VocabularyName> = (typeof VOCABULARIES)[N][number]
