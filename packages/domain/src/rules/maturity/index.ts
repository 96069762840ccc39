export { assessmentFrom } from './assessment-from.js'
export { latestAssessment } from './assessment-stage.js'
export {
  MATURITY_DIMENSIONS,
  type DimensionStage,
  type Maturity,
  type MaturityDimension,
  type NextStep,
} from './maturity.js'
export {
  type MaturityFacts,
  type MaturityWindows,
  maturityWindows,
  NO_MATURITY_FACTS,
} from './maturity-facts.js'
export { maturityOf } from './maturity-of.js'
export { MATURITY_STAGES, type MaturityStage } from './maturity-stage.js'
export {
  PRACTICE_STATUSES,
  PRACTICES,
  type Practice,
  type PracticeResult,
  type PracticeStatus,
} from './practice.js'
export type { SuggestedAnswer } from './answer-by-data.js'
