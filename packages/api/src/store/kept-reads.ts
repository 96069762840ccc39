import { type Day, KeptWithState, type OrganizationState } from '@postscale/domain'

/** What was read beside a state, and the revision as of which it was. */
export interface KeptRead {
  readonly revision: number
  /** The day that is asked about. */
  readonly day: Day
  readonly value: Promise<unknown>
}

/** One for all states that descend from one another: what is read is told by ids, and of a revision. */
const kept = new KeptWithState(
  () => new Map<string, KeptRead>(),
  (reads) => reads,
)

/** What was read beside a state, or beside those that it descends from, by the name of the question. */
export function keptReadsOf(state: OrganizationState): Map<string, KeptRead> {
  return kept.of(state)
}
