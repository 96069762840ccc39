import type { CapacityLine } from './capacity-line.js'
import type { CapacityGrouping } from './capacity-grouping.js'

/** Which group a line belongs to. */
export interface GroupName {
  readonly by: CapacityGrouping
  /** Id of the team, role, person or organization; the segment; the region. Null is "none of them". */
  readonly key: string | null
  /** A name as people gave it; of a segment its code. Null is "none of them". */
  readonly name: string | null
}

/** A group of a roll-up, with one line for each role family that works in it. */
export interface CapacityGroup extends GroupName {
  /** In the order of the role families. */
  readonly lines: readonly CapacityLine[]
}
