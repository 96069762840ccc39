import type { Id } from '../kernel/id.js'
import type { EconomicsGroup } from './economics-group.js'

/** What unit economics are told beside the organization. */
export interface UnitEconomicsOptions {
  /** Gross revenue retention a year of a group, 0–1, out of the recorded movements; null: not known. */
  readonly retentionOf?: (group: EconomicsGroup) => number | null
  /** Only these accounts, which is how to page through them; all by default. Unknown ids are passed over. */
  readonly accountIds?: readonly Id[]
}
