export type { CostEffect } from './cost-effect.js'
export { type CapacityEffect, planEffects } from './plan-effects.js'
