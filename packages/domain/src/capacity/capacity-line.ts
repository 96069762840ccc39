import type { Evidence } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'
import type { RoleFamily } from '../state/vocabulary.js'
import type { Band } from './band.js'
import type { RowLoad } from './row-load.js'

/**
 * One role family of a group: load against capacity. Load, capacity, FTE, accounts and ACV of a
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
  /** Null where there is neither load nor capacity, or no figure to measure by. */
  readonly band: Band | null
  /** Different people in the seats. */
  readonly people: number
  /** Their FTE in these seats, not ramped. */
  readonly fte: number
  readonly seats: number
  /** Seats that nobody sits in. */
  readonly openSeats: number
  /** `load ÷ target utilisation`, in seats; null for families without a figure. */
  readonly requiredCapacity: number | null
  /** The smallest number of whole seats that reaches it. */
  readonly seatsRequired: number | null
  /** `requiredCapacity − capacity`, in seats: positive is missing, negative to spare. */
  readonly gap: number | null
  /** The smallest number of whole, ramped people that closes the gap. */
  readonly peopleNeeded: number | null
  /** Accounts on seats or pools without any capacity. */
  readonly exposedAccounts: number
  /** Accounts (active implementations, renewals ahead) carried; pooled ones by their share. */
  readonly accounts: number
  /** Their annual contract value in whole minor units; the shares of pooled accounts are rounded. */
  readonly acv: number
  /** The load by row of the capacity table; rows without work are left out. */
  readonly rows: readonly RowLoad[]
  readonly evidence: Evidence
}
