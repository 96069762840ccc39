import type { Segment } from '../state/vocabulary.js'
import type { CapacityRow } from './capacity-row.js'

/** The part of someone's load that is alike: one row of the table, one segment, one region. */
export interface LoadCell {
  /** Null in the cells of an idle seat, which only say where it would serve. */
  readonly row: CapacityRow | null
  readonly segment: Segment
  readonly region: string | null
  /** Σ load weight; 1 is one ordinary account. CS_OPS: CSM headcount in FTE. */
  readonly weight: number
  /** Accounts (or implementations); a pooled account counts by its share. */
  readonly accounts: number
  /** Σ annual contract value in minor units, shared in the same way. */
  readonly acv: number
}
