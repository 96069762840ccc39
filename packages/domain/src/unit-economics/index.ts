export { accountCosts, type AccountCosts } from './account-costs.js'
export { accountEconomics } from './account-economics.js'
export { affordability, type Affordability, type AffordabilityContext } from './affordability.js'
export { blendedEconomics, type BlendedEconomics } from './blended-economics.js'
export { COST_ADJUSTMENTS, type CostAdjustment, type CostJudgement } from './cost-judgement.js'
export { COST_VERDICTS, type CostVerdict } from './cost-verdict.js'
export { customerCost, type CustomerCost, type CustomerCostInput } from './customer-cost.js'
export { dollarRate, type DollarRate } from './dollar-rate.js'
export {
  ECONOMICS_GROUPINGS,
  type EconomicsGroup,
  type EconomicsGrouping,
} from './economics-group.js'
export type { EconomicsLine, ServingCost } from './economics-line.js'
export type { NotEvaluated } from './not-evaluated.js'
export { RANGE_VERDICTS, type RangeVerdict } from './range-verdict.js'
export { servedTier } from './served-tier.js'
export { unitEconomics, type UnitEconomics } from './unit-economics.js'
export type { UnitEconomicsOptions } from './unit-economics-options.js'
