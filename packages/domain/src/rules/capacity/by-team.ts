import type { Id } from '../../kernel/ids.js'

/** Figures that the caller has summed for teams and the whole; what is not there was not recorded. */
export interface ByTeam<T> {
  readonly organization: T | null
  readonly teams: ReadonlyMap<Id, T>
}
