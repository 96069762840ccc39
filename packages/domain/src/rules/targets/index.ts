export {
  PLAN_SOURCES,
  PLAN_UNITS,
  type PlanLine,
  type PlanSource,
  type PlanUnit,
  type TargetMetric,
} from './plan-line.js'
export { planLines } from './plan-lines.js'
export { type PlanAndActual, type PlanMonth, planMonths, yearOfMonths } from './plan-months.js'
export { fiscalYearDays, fiscalYearOf } from './fiscal-year.js'
export type { KeptByGroup } from './plan-sources.js'
