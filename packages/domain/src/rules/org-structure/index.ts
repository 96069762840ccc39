export type {
  NamedResponsibility,
  ResponsibilityCell,
  ResponsibilityStatus,
} from './responsibility-cell.js'
export { detectStage, type StageDetection } from './detect-stage.js'
export type { EvolutionStage, StageFacts, StageMeasure } from './evolution-stage.js'
export { type InternalCandidates, internalCandidates } from './internal-candidates.js'
export type { MoveOnConditionId, MoveOnStatus } from './move-on-condition.js'
export { type CareerStep, nextStep, type CareerStepStatus } from './next-step.js'
export { type ResponsibilityCoverage, responsibilityCoverage } from './responsibility-coverage.js'
export { responsibilityCoverageOverTime } from './responsibility-coverage-over-time.js'
export type { ScorePart } from './weighed-score.js'
export { specialisationOrder, type SpecialisationStatus } from './specialisation-order.js'
export type { CandidateCriterion } from './candidate-fits.js'
