export {
  type CapacityEffect,
  type CapacitySide,
  planEffects,
  type PlanEffects,
} from './plan-effects.js'
export { staffCost } from './staff-cost.js'
