import { localize, type Locale, type Message, type Problem } from '@postscale/domain'
import type { PlanError } from './plan-error.js'

/** Where in the mutation's input a problem lies. */
export type PathOf = (problem: Problem) => readonly (string | number | null)[]

const inChanges: PathOf = ({ changeIndex, row, field }) =>
  changeIndex === null ? ['input'] : ['input', 'changes', changeIndex, row, field]

/** For mutations whose input is one change: `['input', field]`. */
export const inInput: PathOf = ({ field }) => ['input', field]

/**
 * The domain's refusal as the payload's `error`.
 *
 * @param problems at least one.
 */
export function toPlanError(
  problems: readonly Problem[],
  locale: Locale,
  pathOf: PathOf = inChanges,
): PlanError {
  const mapped = problems.map((problem) => ({
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
