/** Targets of an organization: plan, actual, variance and what the fiscal year comes to. */
export type { PlanGroup, PlanLine } from './plan-line.js'
export { planVsActual } from './plan-vs-actual.js'
