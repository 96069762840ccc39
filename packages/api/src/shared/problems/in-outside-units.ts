import { unitsOfField } from '../small-units.js'
import type { PlanProblem } from './to-plan-error.js'

/** A refusal's bounds in the units that the caller used: FTE and weights are whole outside. */
export function inOutsideUnits<P extends PlanProblem>(problem: P): P {
  const unit = unitsOfField(problem.field ?? '')
  if (problem.code !== 'OUT_OF_RANGE' || unit === 1) return problem
  const { field, min, max } = problem.params
  return { ...problem, params: { field, min: min / unit, max: max / unit } }
}
