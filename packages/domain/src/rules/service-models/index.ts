export {
  assignTier,
  type TierAssignment,
  type TierContext,
  type TierReason,
} from './assign-tier.js'
export {
  READINESS_STATUSES,
  type Readiness,
  type ReadinessStatus,
  type Requirement,
  type RequirementCheck,
  REQUIREMENTS,
} from './readiness.js'
export { PHASE_STATUSES, type PhaseStatus, type RoadmapItem } from './rollout-phases.js'
export {
  type RoadmapPhase,
  type RolloutIntent,
  rolloutRoadmap,
  type RolloutRoadmap,
} from './rollout-roadmap.js'
export { guideScaledBases, multipleScaledBases, type ScaledBase } from './scaled-base.js'
export { type ScaleNeed, type ScaleOutlook, scaleProjection } from './scale-projection.js'
export {
  type SegmentVerdict,
  SELECTION_STEPS,
  type SelectionStep,
  type SelectionStepId,
} from './selection-step.js'
export { selectServiceModel, type ServiceModelSelection } from './select-service-model.js'
export {
  serviceModelEvolution,
  type ServiceEvolutionStage,
  type ServiceModelEvolution,
} from './service-model-evolution.js'
export type { CompetitionFacts, ReadinessFacts, ServiceModelFacts } from './service-model-facts.js'
export {
  type TierMovement,
  type TierMovementFacts,
  type TierMovements,
  tierMovements,
  type WaitingTier,
} from './tier-movements.js'
export { tierMovementPlan, type TierMovementPlanOptions } from './tier-movement-plan.js'
export {
  type PendingTier,
  TIER_REASONS,
  type TierAccount,
  type TierReasonCode,
  type TierState,
} from './tier-outcome.js'
export { tierThresholds, type TierThresholds } from './tier-thresholds.js'
