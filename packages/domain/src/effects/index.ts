export {
  type CapacityEffect,
  type CapacitySide,
  planEffects,
  type PlanEffects,
} from './plan-effects.js'
