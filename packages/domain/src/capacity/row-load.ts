import type { CapacityRow } from './capacity-row.js'

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
}
