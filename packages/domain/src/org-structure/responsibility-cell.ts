import type { Evidence } from '../evidence/evidence.js'
import type { Id } from '../kernel/id.js'
import type { RoleFamily, Segment } from '../state/vocabulary.js'
import type { NamedResponsibility } from './answering-families.js'
import type { ResponsibilityStatus } from './responsibility-status.js'

/** One role family that answers for a responsibility in a segment. */
export interface AnsweringRole {
  readonly family: RoleFamily
  /** Customers that it answers for. */
  readonly accounts: number
  readonly positionIds: readonly Id[]
  /** Teams of these seats, and teams that pool the work. */
  readonly teamIds: readonly Id[]
}

/** One responsibility in one segment. */
export interface ResponsibilityCell {
  readonly responsibility: NamedResponsibility
  readonly segment: Segment
  readonly status: ResponsibilityStatus
  /** Customers of the segment. */
  readonly accounts: number
  /** Customers that nobody answers for. */
  readonly uncovered: number
  /** Customers whose seat or pool has nobody in it: a role answers, but no person. */
  readonly vacant: number
  /** Whether more than one family answers, gap or not. */
  readonly double: boolean
  /** In the order in which the families are asked. */
  readonly roles: readonly AnsweringRole[]
  readonly evidence: Evidence
}
