import type { Problem } from '@postscale/domain'

/** The same idempotency key came with another request. */
interface IdempotencyKeyReused {
  readonly code: 'IDEMPOTENCY_KEY_REUSED'
  readonly changeIndex: null
  readonly row: null
  readonly field: null
  readonly params: Record<never, never>
}

/** Why a plan was not applied. */
export type ApplyProblem = Problem | IdempotencyKeyReused

/** Rolls a transaction back because its plan is refused. It never leaves the service. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly problems: readonly ApplyProblem[]

  constructor(problems: readonly ApplyProblem[]) {
    super('the plan is refused')
    this.problems = problems
  }
}
