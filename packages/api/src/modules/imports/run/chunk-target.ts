import type { Decision, OrganizationState } from '@postscale/domain'

/** Where a run's chunks go: a transaction, or in a dry run only the next state. */
export interface ChunkTarget {
  /** The state after the chunks so far. */
  readonly state: OrganizationState
  write(decision: Decision): Promise<void>
}

/** A target that writes nothing. */
export class DryTarget implements ChunkTarget {
  state: OrganizationState

  constructor(base: OrganizationState) {
    this.state = base
  }

  write({ state }: Decision): Promise<void> {
    this.state = state
    return Promise.resolve()
  }
}
