import type { Decision, OrganizationState, Problem } from '@postscale/domain'
import type { ScenarioBase, ScenarioChange } from './scenario.js'

/** The state of a scenario, and how it came about. */
export interface Branch {
  readonly scenarioId: string
  /** The scenario's revision. */
  readonly revision: number
  readonly base: ScenarioBase
  /** What it stands on. */
  readonly from: OrganizationState
  readonly state: OrganizationState
  readonly changes: readonly ScenarioChange[]
  /** Of the changes that apply. */
  readonly decision: Decision
  /** Why the others do not, by their places. */
  readonly refused: ReadonlyMap<number, readonly Problem[]>
}

const branches = new WeakMap<OrganizationState, Branch>()

/** Remembers of which scenario a state is. */
export function keepBranch(branch: Branch): Branch {
  branches.set(branch.state, branch)
  return branch
}

/** The scenario of which a state is; null for the organization's own. */
export function branchOf(state: OrganizationState): Branch | null {
  return branches.get(state) ?? null
}
