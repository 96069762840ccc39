import type { Change, Decision, OrganizationState } from '@postscale/domain'

/** What applying came to. A replayed one was applied by an earlier request with the same key. */
export interface AppliedParts {
  /** The revision that the plan made; the one it found when nothing differed. */
  readonly revision: number
  /** The organization at that revision. */
  readonly state: OrganizationState
  readonly changed: boolean
  /** Changed things; one that several parts changed counts in each. */
  readonly changeCount: number
  /** Time-series rows recorded or replaced. */
  readonly factsChanged: number
  readonly replayed: boolean
}

export interface Applied extends AppliedParts {
  /** The facts of a replayed plan are not told again. */
  readonly decision: Decision
  /** The plan's changes as they were applied first, their ids included. */
  readonly changes: readonly Change[]
}
