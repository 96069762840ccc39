export { ANSWERING_FAMILIES, type NamedResponsibility } from './answering-families.js'
export { CANDIDATE_CRITERIA, type CandidateCriterion } from './candidate-criterion.js'
export { detectStage, type StageDetection, type StageDisagreement } from './detect-stage.js'
export { EVOLUTION_STAGES, type EvolutionStage } from './evolution-stage.js'
export { headcount, type Headcount } from './headcount.js'
export {
  type InternalCandidate,
  type InternalCandidates,
  internalCandidates,
} from './internal-candidates.js'
export {
  MOVE_ON_CONDITION_IDS,
  type MoveOnCondition,
  type MoveOnConditionId,
  type MoveOnStatus,
} from './move-on-condition.js'
export { type CareerStep, nextStep, type CareerStepStatus } from './next-step.js'
export type { AnsweringRole, ResponsibilityCell } from './responsibility-cell.js'
export { type ResponsibilityCoverage, responsibilityCoverage } from './responsibility-coverage.js'
export {
  type ResponsibilityCoverageDay,
  responsibilityCoverageOverTime,
} from './responsibility-coverage-over-time.js'
export { RESPONSIBILITY_STATUSES, type ResponsibilityStatus } from './responsibility-status.js'
export type { ScorePart } from './score-part.js'
export {
  type SpecialisationFacts,
  type SpecialisationOrder,
  specialisationOrder,
  type SpecialisationStatus,
  type SpecialisationStep,
} from './specialisation-order.js'
export { SPECIALITIES, type Speciality } from './specialist-work.js'
export type { StageFacts } from './stage-facts.js'
export { STAGE_MEASURES, type StageMeasure } from './stage-measure.js'
export type { StageReading } from './stage-reading.js'
