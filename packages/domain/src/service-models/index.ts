export { assignTier, type TierContext } from './assign-tier.js'
export {
  READINESS_STATUSES,
  type Readiness,
  type ReadinessStatus,
  type Requirement,
  type RequirementCheck,
  REQUIREMENTS,
} from './readiness.js'
export { PHASE_STATUSES, type PhaseStatus } from './phase-status.js'
export type { RoadmapItem } from './phase-items.js'
export {
  type RoadmapPhase,
  type RolloutIntent,
  rolloutRoadmap,
  type RolloutRoadmap,
} from './rollout-roadmap.js'
export { guideScaledBases, multipleScaledBases, type ScaledBase } from './scaled-base.js'
export { type ScaleNeed, type ScaleOutlook, scaleProjection } from './scale-projection.js'
export type { SegmentVerdict } from './segment-verdict.js'
export { selectServiceModel, type ServiceModelSelection } from './select-service-model.js'
export { SELECTION_STEPS, type SelectionStep, type SelectionStepId } from './selection-step.js'
export {
  serviceModelEvolution,
  type ServiceEvolutionStage,
  type ServiceModelEvolution,
} from './service-model-evolution.js'
export type { CompetitionFacts, ReadinessFacts, ServiceModelFacts } from './service-model-facts.js'
export type { TierAssignment, TierReason } from './tier-assignment.js'
export type { TierMovement, WaitingTier } from './tier-movement.js'
export { tierMovementPlan, type TierMovementPlanOptions } from './tier-movement-plan.js'
export { tierMovements, type TierMovementFacts, type TierMovements } from './tier-movements.js'
export { TIER_REASONS, type TierAccount, type TierReasonCode } from './tier-outcome.js'
export type { PendingTier, TierState } from './tier-state.js'
export { tierThresholds, type TierThresholds } from './tier-thresholds.js'
