/**
 * The life of customers: the stage of an account and what to do next, renewals ahead, expansion, success
 * plans, the contact that tiers are promised, playbooks, stakeholders and advocacy.
 */
export type { AccountFacts } from './account-facts.js'
export { advocacyOverview } from './advocacy/advocacy-overview.js'
export { businessReviewCompletion } from './contact/business-review-completion.js'
export { contactWindows } from './contact/contact-counts.js'
export type { ContactCount, ReviewCompletion } from './contact/review-completion.js'
export {
  type ExpansionPipeline,
  expansionPipeline,
  type PipelineSum,
} from './expansion/expansion-pipeline.js'
export type {
  ExpansionHold,
  ExpansionRoute,
  ExpansionStatus,
  ExpansionTriggerKey,
} from './expansion/expansion-trigger.js'
export { expansionTriggers } from './expansion/expansion-triggers.js'
export type { FirstValueLine, FirstValueOverview } from './first-value/first-value.js'
export { firstValueOverview } from './first-value/first-value-overview.js'
export {
  type AccuracyLine,
  type CalledQuarter,
  forecastAccuracy,
  type ForecastAccuracy,
} from './forecast-call/forecast-accuracy.js'
export type { CallAccuracy } from './forecast-call/call-accuracy.js'
export { callOwner, type CallOwner } from './forecast-call/call-by-owner.js'
export type { CalledRenewal } from './forecast-call/called-renewal.js'
export { calledRenewals } from './forecast-call/called-renewals.js'
export type { CallSum, CallSums } from './forecast-call/call-sums.js'
export { CALL_STATUSES, type CallStatus } from './forecast-call/call-status.js'
export { callWindow, fiscalQuarter } from './forecast-call/fiscal-quarter.js'
export {
  BRIDGE_STEPS,
  type BridgeColumn,
  type BridgeStep,
} from './forecast-call/forecast-bridge.js'
export {
  type ForecastCall,
  forecastCall,
  isDoubtful,
  isHopeful,
} from './forecast-call/forecast-call.js'
export type { ForecastMove, ForecastMoveKind } from './forecast-call/forecast-move.js'
export { forecastMovement, type ForecastMovement } from './forecast-call/forecast-movement.js'
export type { HandoffState } from './expansion/handoff.js'
export {
  hasLaggingSigns,
  type LaggingSign,
  type LaggingSignKind,
  LaggingSigns,
} from './signs/lagging-signs.js'
export { playbooksFor } from './playbooks/playbooks-for.js'
export { tierDeliverables } from './playbooks/tier-deliverables.js'
export { type RenewalForecast, renewalForecast } from './renewals/renewal-forecast.js'
export { RENEWAL_LATENESSES, type RenewalLateness } from './renewals/renewal-lateness.js'
export type { RenewalSum, RenewalSums } from './renewals/renewal-sums.js'
export { type AccountLives, accountLives } from './stage/account-lives.js'
export {
  type Criterion,
  type CriterionKey,
  type CriterionState,
  type Lifecycle,
  LIFECYCLE_WARNINGS,
  type LifecycleWarningKey,
} from './stage/lifecycle.js'
export { lifecycleOf } from './stage/lifecycle-of.js'
export { NO_STAGE_REASONS, type NoStageReason } from './stage/stage-of.js'
export { stakeholderCoverage } from './stakeholders/stakeholder-coverage.js'
export type {
  MilestoneState,
  PlanProgress,
  SuccessPlanVerdict,
} from './success-plans/plan-progress.js'
export { successPlanProgress } from './success-plans/success-plan-progress.js'
