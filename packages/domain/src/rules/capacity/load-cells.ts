import type { Segment } from '../../entities/vocabularies.js'
import { CAPACITY_ROWS, type CapacityRow } from './capacity-row.js'

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

const ROW_CODES: Readonly<Record<CapacityRow, number>> = Object.fromEntries(
  CAPACITY_ROWS.map((row, index) => [row, index]),
) as Record<CapacityRow, number>
const SEGMENT_CODES: Readonly<Record<Segment, number>> = { ENTERPRISE: 0, MID_MARKET: 1, SMB: 2 }
const ROW_SPACE = 16
const SEGMENT_SPACE = 4

type GrowingCell = { -readonly [K in keyof LoadCell]: LoadCell[K] }

/** Sums work into cells that are alike. Mutable, and private to the one who is counting. */
export class CellTally {
  readonly #cells = new Map<number, GrowingCell>()

  /** @param regionCode a small number that stands for the region among all those met. */
  add(
    row: CapacityRow,
    segment: Segment,
    region: string | null,
    regionCode: number,
    weight: number,
    accounts: number,
    acv: number,
  ): void {
    const key = (regionCode * ROW_SPACE + ROW_CODES[row]) * SEGMENT_SPACE + SEGMENT_CODES[segment]
    const cell = this.#cells.get(key)
    if (cell === undefined) {
      this.#cells.set(key, { row, segment, region, weight, accounts, acv })
      return
    }
    cell.weight += weight
    cell.accounts += accounts
    cell.acv += acv
  }

  /** The cells so far. */
  cells(): readonly LoadCell[] {
    return [...this.#cells.values()]
  }
}
