/**
 * The life of customers: the stage of an account and what to do next, renewals ahead, expansion, success
 * plans, the contact that tiers are promised, playbooks, stakeholders and advocacy.
 */
export type { AccountFacts } from './account-facts.js'
export {
  type AdvocacyCount,
  type AdvocacyOverview,
  advocacyOverview,
} from './advocacy/advocacy-overview.js'
export { businessReviewCompletion } from './contact/business-review-completion.js'
export { contactOfTier, type TierContact } from './contact/contact-of-tier.js'
export { type ContactWindows, contactWindows } from './contact/contact-counts.js'
export type {
  ContactCount,
  OverdueReviews,
  ReviewCompletion,
  TierCompletion,
} from './contact/review-completion.js'
export { customerSince, customersSince, tierOf } from './customers.js'
export {
  type ExpansionPipeline,
  expansionPipeline,
  type PipelineSum,
} from './expansion/expansion-pipeline.js'
export {
  EXPANSION_HOLDS,
  EXPANSION_ROUTES,
  EXPANSION_STATUSES,
  EXPANSION_TRIGGER_KEYS,
  type Expansion,
  type ExpansionHold,
  type ExpansionRoute,
  type ExpansionStatus,
  type ExpansionTrigger,
  type ExpansionTriggerKey,
} from './expansion/expansion-trigger.js'
export { expansionTriggers } from './expansion/expansion-triggers.js'
export { type Handoff, HANDOFF_STATES, type HandoffState } from './expansion/handoff.js'
export { playbooksFor } from './playbooks/playbooks-for.js'
export {
  type StageDeliverables,
  type TierDeliverables,
  tierDeliverables,
} from './playbooks/tier-deliverables.js'
export {
  type RenewalForecast,
  renewalForecast,
  type RenewalList,
} from './renewals/renewal-forecast.js'
export { RENEWAL_LATENESSES, type RenewalLateness } from './renewals/renewal-lateness.js'
export { renewalHasBegun, renewalIsDecided, renewalOf } from './renewals/renewal-of.js'
export type {
  RenewalMonth,
  RenewalOwner,
  RenewalSum,
  RenewalSums,
} from './renewals/renewal-sums.js'
export {
  type Criterion,
  CRITERION_KEYS,
  CRITERION_STATES,
  type CriterionKey,
  type CriterionState,
  type Lifecycle,
  LIFECYCLE_WARNINGS,
  type LifecycleWarning,
  type LifecycleWarningKey,
  type NextAction,
} from './stage/lifecycle.js'
export { lifecycleOf } from './stage/lifecycle-of.js'
export {
  type RoleCoverage,
  type StakeholderCoverage,
  stakeholderCoverage,
  type ThreadList,
} from './stakeholders/stakeholder-coverage.js'
export { type AccountStakeholders, stakeholdersOf } from './stakeholders/stakeholders-of.js'
export {
  type Measurement,
  MILESTONE_STATES,
  type MilestoneProgress,
  type MilestoneState,
  type PlanProgress,
  SUCCESS_PLAN_VERDICTS,
  type SuccessPlanVerdict,
} from './success-plans/plan-progress.js'
export { successPlanProgress } from './success-plans/success-plan-progress.js'
