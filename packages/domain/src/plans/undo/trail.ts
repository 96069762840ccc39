import type { FactKindName } from '../../entities/registry.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { Fact } from '../fact.js'

/** What is recorded of a thing, or a fact; null where there is nothing. */
export type Recorded = Records[ThingKind] | Fact | null

/** What one revision did to a thing or a fact. */
export interface TrailStep {
  readonly revision: number
  readonly before: Recorded
  readonly after: Recorded
}

/** What revisions did to one thing or fact, the earliest first: one step a revision. */
export interface Trail {
  readonly kind: ThingKind | FactKindName
  /** The thing's id, a policy's key, or a fact's id: see `factId`. */
  readonly id: string
  readonly steps: readonly TrailStep[]
}
