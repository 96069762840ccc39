import type { Id } from '../kernel/id.js'
import type { Responsibility } from '../state/vocabulary.js'
import type { LoadCell } from './load-cell.js'

/** Work of one kind that a team pools, or that nobody has (no team). */
export interface SharedWork {
  readonly teamId: Id | null
  readonly responsibility: Responsibility
  readonly cells: readonly LoadCell[]
}

/** A day's work by who has it. */
export interface Work {
  readonly bySeat: ReadonlyMap<Id, readonly LoadCell[]>
  readonly shared: readonly SharedWork[]
}
