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
export { type ContactWindows, contactWindows } from './contact/contact-windows.js'
export type {
  ContactCount,
  OverdueReviews,
  ReviewCompletion,
  TierCompletion,
} from './contact/review-completion.js'
export { customersSince } from './customers-since.js'
export { expansionPipeline } from './expansion/expansion-pipeline.js'
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
export type { ExpansionPipeline, PipelineSum } from './expansion/pipeline.js'
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
export type { RenewalOwner } from './renewals/renewal-owner.js'
export type { RenewalMonth, RenewalSum, RenewalSums } from './renewals/renewal-sums.js'
export {
  type Criterion,
  CRITERION_KEYS,
  CRITERION_STATES,
  type CriterionKey,
  type CriterionState,
} from './stage/criterion.js'
export { customerSince } from './stage/customer-since.js'
export type { Lifecycle } from './stage/lifecycle.js'
export { lifecycleOf } from './stage/lifecycle-of.js'
export {
  LIFECYCLE_WARNINGS,
  type LifecycleWarning,
  type LifecycleWarningKey,
} from './stage/lifecycle-warning.js'
export type { NextAction } from './stage/next-action.js'
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
export { tierOf } from './tier-of.js'
