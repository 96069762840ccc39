import {
  FACTS,
  type Field,
  type Locale,
  localize,
  type Message,
  type Problem,
  THINGS,
} from '@postscale/domain'
import type { PlanError } from './plan-error.js'

/** How many of the domain's units make one of the API's: FTE is hundredths inside, margins basis points. */
const UNITS: Readonly<Record<string, number>> = { hundredths: 100, basisPoints: 10_000 }
const DIGITS = 9

/** A value of the API in the domain's units. */
export function inSmallUnits(type: string, value: number): number {
  return Number((value * (UNITS[type] ?? 1)).toFixed(DIGITS))
}

/** A value of the domain in the API's units. */
export function inLargeUnits(type: string, value: number): number {
  return value / (UNITS[type] ?? 1)
}

const typeOfName = new Map(
  [...Object.values(THINGS), ...Object.values(FACTS)].flatMap(({ fields }) =>
    Object.entries<Field>(fields)
      .filter(([, { type }]) => type in UNITS)
      .map(([name, { type }]) => [name, type]),
  ),
)

/** How many of the domain's units make one of the API's, in a field of that name of any kind. */
function unitsOfField(name: string): number {
  return UNITS[typeOfName.get(name) ?? ''] ?? 1
}

/** Why a plan was refused: by the domain, or because its idempotency key was used before. */
type PlanProblem =
  | Problem
  | {
      readonly code: 'IDEMPOTENCY_KEY_REUSED'
      readonly changeIndex: null
      readonly row: null
      readonly field: null
      readonly params: Record<never, never>
    }

/** Where in the mutation's input a problem lies. */
export type PathOf = (problem: PlanProblem) => readonly (string | number | null)[]

const inChanges: PathOf = ({ changeIndex, row, field }) =>
  changeIndex === null ? ['input'] : ['input', 'changes', changeIndex, row, field]

/**
 * The domain's refusal as the payload's `error`.
 *
 * @param problems at least one.
 */
export function toPlanError(
  problems: readonly PlanProblem[],
  locale: Locale,
  pathOf: PathOf = inChanges,
): PlanError {
  const mapped = problems.map(inOutsideUnits).map((problem) => ({
    code: problem.code,
    path: pathOf(problem).flatMap((part) => (part === null ? [] : [String(part)])),
    changeIndex: problem.changeIndex,
    // Code and parameters belong together by the type of Problem; the union hides it.
    message: localize(locale, {
      key: `problems.${problem.code}`,
      params: problem.params,
    } as Message),
  }))
  const [first] = mapped
  if (!first) throw new Error('a refusal has at least one problem')
  return { code: first.code, message: first.message, problems: mapped }
}

/** A refusal's bounds in the units that the caller used: FTE and weights are whole outside. */
export function inOutsideUnits<P extends PlanProblem>(problem: P): P {
  const unit = unitsOfField(problem.field ?? '')
  if (problem.code !== 'OUT_OF_RANGE' || unit === 1) return problem
  const { field, min, max } = problem.params
  return { ...problem, params: { field, min: min / unit, max: max / unit } }
}
