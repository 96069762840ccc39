/**
 * Growth: what an organization comes to in the months ahead, with odds. What is assumed and where it comes from, the
 * projection, the price of overload, what moves it, how well it would have told the last year, and the seats that it
 * asks for as a plan.
 */
export {
  type Assumption,
  ASSUMPTIONS,
  type AssumptionName,
  type AssumptionSource,
  type AssumptionSubject,
  type AssumptionUnit,
} from './assumption.js'
export type { AssumptionOverride, AssumptionProblem } from './assumption-overrides.js'
export type { AssumptionSet } from './assumption-set.js'
export { type SupportDemand, supportStaffing, type SupportStaffing } from './support-staffing.js'
export { growthAssumptions } from './growth-assumptions.js'
export {
  type BacktestFigure,
  type BacktestSeries,
  type GrowthBacktest,
  growthBacktest,
} from './growth-backtest.js'
export { type GrowthBase, growthBase } from './growth-base.js'
export {
  backtestEvidence,
  hireEvidence,
  overloadEvidence,
  projectionEvidence,
  sourceInWords,
  staffingEvidence,
} from './growth-evidence.js'
export type { AtRisk } from './growth-facts.js'
export type { HiringMode } from './growth-model.js'
export { type GrowthPlan, growthPlan } from './growth-plan.js'
export { type GrowthSensitivity, growthSensitivity } from './growth-sensitivity.js'
export { type PriceOfOverload, priceOfOverload } from './price-of-overload.js'
export {
  type GrowthMonth,
  type GrowthLine,
  type GrowthProjection,
  projectionOf,
} from './project-growth.js'
export type { ProjectedHire } from './projected-hires.js'
export type { HistoryMeasure, Shortfall } from './shortfall.js'
export type { Spread } from './spread.js'
