export { assessmentFrom } from './assessment-from.js'
export { latestAssessment } from './latest-assessment.js'
export {
  MATURITY_DIMENSIONS,
  type DimensionStage,
  type Maturity,
  type MaturityDimension,
  type NextStep,
} from './maturity.js'
export { NO_MATURITY_FACTS, type MaturityFacts } from './maturity-facts.js'
export { maturityOf } from './maturity-of.js'
export { MATURITY_STAGES, type MaturityStage } from './maturity-stage.js'
export { maturityWindows, type MaturityWindows } from './maturity-windows.js'
export {
  PRACTICE_STATUSES,
  PRACTICES,
  type Practice,
  type PracticeResult,
  type PracticeStatus,
} from './practice.js'
export type { SuggestedAnswer } from './suggested-answer.js'
