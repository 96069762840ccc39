export { accountCosts, type AccountCosts } from './account-costs.js'
export { accountEconomics } from './account-economics.js'
export { affordability, type Affordability, type AffordabilityContext } from './affordability.js'
export { blendedEconomics, type BlendedEconomics } from './blended-economics.js'
export {
  COST_ADJUSTMENTS,
  COST_VERDICTS,
  type CostAdjustment,
  type CostJudgement,
  type CostVerdict,
  RANGE_VERDICTS,
  type RangeVerdict,
} from './cost-judgement.js'
export { customerCost, type CustomerCost, type CustomerCostInput } from './customer-cost.js'
export { dollarRate, type DollarRate } from './dollar-rate.js'
export {
  ECONOMICS_GROUPINGS,
  type EconomicsGroup,
  type EconomicsGrouping,
  type EconomicsLine,
  type NotEvaluated,
  type ServingCost,
  type UnitEconomicsOptions,
} from './economics-line.js'
export { servedTier } from './tier-costs.js'
export { unitEconomics, type UnitEconomics } from './unit-economics.js'
