export { type CapacityEffect, planEffects } from './plan-effects.js'
