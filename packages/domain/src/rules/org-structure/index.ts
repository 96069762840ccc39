export {
  ANSWERING_FAMILIES,
  type AnsweringRole,
  type NamedResponsibility,
  RESPONSIBILITY_STATUSES,
  type ResponsibilityCell,
  type ResponsibilityStatus,
} from './responsibility-cell.js'
export { CANDIDATE_CRITERIA, type CandidateCriterion } from './candidate-fits.js'
export { detectStage, type StageDetection, type StageDisagreement } from './detect-stage.js'
export {
  EVOLUTION_STAGES,
  type EvolutionStage,
  STAGE_MEASURES,
  type StageFacts,
  type StageMeasure,
  type StageReading,
} from './evolution-stage.js'
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
export { type ResponsibilityCoverage, responsibilityCoverage } from './responsibility-coverage.js'
export {
  type ResponsibilityCoverageDay,
  responsibilityCoverageOverTime,
} from './responsibility-coverage-over-time.js'
export type { ScorePart } from './weighed-score.js'
export {
  type SpecialisationFacts,
  type SpecialisationOrder,
  specialisationOrder,
  type SpecialisationStatus,
  type SpecialisationStep,
} from './specialisation-order.js'
export { SPECIALITIES, type Speciality } from './specialist-work.js'
