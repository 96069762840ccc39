export { assignTier, type TierReason } from './assign-tier.js'
export type { ReadinessStatus, Requirement } from './readiness.js'
export type { PhaseStatus } from './rollout-phases.js'
export { rolloutRoadmap, type RolloutRoadmap } from './rollout-roadmap.js'
export { guideScaledBases, multipleScaledBases, type ScaledBase } from './scaled-base.js'
export { type ScaleOutlook, scaleProjection } from './scale-projection.js'
export type { SegmentVerdict, SelectionStepId } from './selection-step.js'
export { selectServiceModel } from './select-service-model.js'
export { serviceModelEvolution, type ServiceEvolutionStage } from './service-model-evolution.js'
export type { CompetitionFacts, ServiceModelFacts } from './service-model-facts.js'
export {
  type TierMovement,
  type TierMovementFacts,
  tierMovements,
  waitingTiers,
} from './tier-movements.js'
export { tierMovementPlan } from './tier-movement-plan.js'
export type { TierReasonCode, TierState } from './tier-outcome.js'
export { tierThresholds } from './tier-thresholds.js'
