import type { PlanProblem } from './to-plan-error.js'

/** How many of the domain's units one unit of the API is, for fields where they differ. */
const UNITS: Readonly<Record<string, number>> = { fte: 100, loadWeight: 100, grossMargin: 10_000 }

/** A refusal's bounds in the units that the caller used: FTE and weights are whole outside. */
export function inOutsideUnits<P extends PlanProblem>(problem: P): P {
  const unit = UNITS[problem.field ?? '']
  if (problem.code !== 'OUT_OF_RANGE' || unit === undefined) return problem
  const { field, min, max } = problem.params
  return { ...problem, params: { field, min: min / unit, max: max / unit } }
}
