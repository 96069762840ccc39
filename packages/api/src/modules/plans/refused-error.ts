import type { ApplyProblem } from './apply-problem.js'

/** Rolls a transaction back because its plan is refused. It never leaves the service. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly problems: readonly ApplyProblem[]

  constructor(problems: readonly ApplyProblem[]) {
    super('the plan is refused')
    this.problems = problems
  }
}
