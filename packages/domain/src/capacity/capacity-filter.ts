import type { Id } from '../kernel/id.js'
import type { RoleFamily, Segment } from '../state/vocabulary.js'

/** Which part of the organization a roll-up looks at; what is left out does not restrict. */
export interface CapacityFilter {
  readonly families?: readonly RoleFamily[] | undefined
  /** Exactly these teams; for a branch give `view.branch(id)`. */
  readonly teamIds?: Iterable<Id> | undefined
  readonly roleIds?: readonly Id[] | undefined
  readonly personIds?: readonly Id[] | undefined
  readonly segments?: readonly Segment[] | undefined
  /** Null stands for accounts without a region. */
  readonly regions?: readonly (string | null)[] | undefined
}
