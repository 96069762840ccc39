export { accountCosts } from './account-costs.js'
export { accountEconomics } from './account-economics.js'
export { affordability } from './affordability.js'
export { blendedEconomics } from './blended-economics.js'
export {
  COST_VERDICTS,
  type CostAdjustment,
  type CostJudgement,
  type CostVerdict,
  type RangeVerdict,
} from './cost-judgement.js'
export { customerCost, type CustomerCost, type CustomerCostInput } from './customer-cost.js'
export { type CostSource, isAssumed } from './full-time-cost.js'
export type {
  EconomicsGroup,
  EconomicsGrouping,
  EconomicsLine,
  UnitEconomicsOptions,
} from './economics-line.js'
export { servingCostOf } from './line-from.js'
export type { LogoRetentionOf } from './onboarding-costs.js'
export { type CostAssumption, type StaffCosts } from './staff-costs.js'
export { techTouchInvestment } from './tech-touch-investment.js'
export { servedTier } from './tier-costs.js'
export { unitEconomics } from './unit-economics.js'
