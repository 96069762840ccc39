import type { RoleFamily, Segment } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'
import type { Band } from './band.js'
import type { CapacityRow } from './capacity-row.js'

/** What a roll-up groups by. TEAM_BRANCH is a team with everything below it. */
const CAPACITY_GROUPINGS = [
  'TEAM',
  'TEAM_BRANCH',
  'ROLE',
  'SEGMENT',
  'REGION',
  'PERSON',
  'ORGANIZATION',
] as const

/** One way to group. */
export type CapacityGrouping = (typeof CAPACITY_GROUPINGS)[number]

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

/** One row of the table in a line: its own load and the part of the capacity that it takes up. */
export interface RowLoad {
  readonly row: CapacityRow
  /** Σ load weight; 1 is one ordinary account. CS_OPS: CSMs in FTE. */
  readonly weight: number
  /** Accounts (implementations, renewals); pooled ones by their share. */
  readonly accounts: number
  /** `weight ÷ upper`, in seats; null for work without a figure. */
  readonly load: number | null
  /** `weight ÷ trigger`, in seats; null where the row has no trigger. */
  readonly triggerLoad: number | null
  /** Capacity of the seats that carry it, split by load; the rows of a line add up to the busy part. */
  readonly capacity: number
  /** The same with everybody ramped. */
  readonly fullCapacity: number
}

/**
 * One role family of a group: load against capacity. Load, capacity, FTE, accounts and revenue of a
 * grouping's parts add up to the whole; people and open seats are counted in every part they serve.
 */
export interface CapacityLine {
  readonly family: RoleFamily
  /** `Σ weight ÷ upper`, in seats. Work without a figure (TAM) counts 0. */
  readonly load: number
  /** `Σ FTE × ramp`, in seats. */
  readonly capacity: number
  /** `load ÷ capacity`; null without capacity, and for families without a figure. */
  readonly utilisation: Ratio
  /**
   * `load ÷ fullCapacity`: how full it is once ramps and leaves are over. What people are told first, since
   * a new colleague's few days of capacity would make any book a hundredfold too large.
   */
  readonly fullUtilisation: Ratio
  /** Null where there is neither load nor capacity, or no figure to measure by. */
  readonly band: Band | null
  /** The band once ramps and leaves are over: who is over only until then is not over capacity. */
  readonly fullBand: Band | null
  /** Different people in the seats. */
  readonly people: number
  /** Their FTE in these seats, not ramped. */
  readonly fte: number
  /** The same without who is away with no day of return: what is there once ramps and leaves are over. */
  readonly fullCapacity: number
  readonly seats: number
  /** Seats that nobody sits in. */
  readonly openSeats: number
  /**
   * Seats that the work asks for: `weight ÷ trigger` of rows with a hire trigger, `load ÷ target utilisation`
   * of the others; null for families without a figure.
   */
  readonly requiredCapacity: number | null
  /** The smallest number of whole seats that holds it, below its triggers. */
  readonly seatsRequired: number | null
  /** `requiredCapacity − fullCapacity`, in seats: positive is missing, negative to spare. */
  readonly gap: number | null
  /** The smallest number of whole people to hire that closes the gap, below the triggers. */
  readonly peopleNeeded: number | null
  /** Accounts on seats or pools in which nobody is, or everybody is away. */
  readonly exposedAccounts: number
  /** Accounts (active implementations, renewals ahead) carried; pooled ones by their share. */
  readonly accounts: number
  /** What they pay a year in whole minor units; the shares of pooled accounts are rounded. */
  readonly revenue: number
  /** Of the seats without any work: whole, also where a segment has only a part of them. In seats. */
  readonly idle: { readonly capacity: number; readonly fullCapacity: number }
  /** The load by row of the capacity table; rows without work are left out. */
  readonly rows: readonly RowLoad[]
  readonly evidence: Evidence
}

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
