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
  /** Σ what they pay a year in minor units, shared in the same way. */
  readonly revenue: number
}

const ROW_CODES: Readonly<Record<CapacityRow, number>> = Object.fromEntries(
  CAPACITY_ROWS.map((row, index) => [row, index]),
) as Record<CapacityRow, number>
const SEGMENT_CODES: Readonly<Record<Segment, number>> = { ENTERPRISE: 0, MID_MARKET: 1, SMB: 2 }
const SEGMENT_SPACE = 4
const WHOLE = 100

/** One account's (or implementation's) part in a cell. */
export interface WorkItem {
  readonly row: CapacityRow
  readonly segment: Segment
  readonly region: string | null
  /** In hundredths, so that what is added and taken away again leaves nothing. */
  readonly weight: number
  readonly revenue: number
}

interface GrowingCell {
  readonly code: number
  readonly row: CapacityRow
  readonly segment: Segment
  readonly region: string | null
  weight: number
  accounts: number
  revenue: number
}

/**
 * Sums work into cells that are alike. What was added can be taken away; the cells are the same,
 * whatever the order. Mutable, and private to the one who is counting.
 */
export class CellTally {
  readonly #cells = new Map<string | null, Map<number, GrowingCell>>()
  #summed: readonly LoadCell[] | null = null

  add({ row, segment, region, weight, revenue }: WorkItem): void {
    this.change(1, row, segment, region, weight, revenue)
  }

  remove({ row, segment, region, weight, revenue }: WorkItem): void {
    this.change(-1, row, segment, region, weight, revenue)
  }

  /** The same sums, for others to change. */
  copy(): CellTally {
    const copied = new CellTally()
    for (const [region, cells] of this.#cells) {
      copied.#cells.set(region, new Map(Array.from(cells, ([code, cell]) => [code, { ...cell }])))
    }
    copied.#summed = this.#summed
    return copied
  }

  /** The cells, by region, row and segment; the same array until something changes. */
  cells(): readonly LoadCell[] {
    this.#summed ??= [...this.#cells]
      .toSorted(([a], [b]) => compareRegions(a, b))
      .flatMap(([, cells]) => [...cells.values()].toSorted((a, b) => a.code - b.code))
      .map(({ row, segment, region, weight, accounts, revenue }) => ({
        row,
        segment,
        region,
        weight: weight / WHOLE,
        accounts,
        revenue,
      }))
    return this.#summed
  }

  /** Adds or takes away one account's part, told as it is read off columns: a base has many. */
  change(
    sign: 1 | -1,
    row: CapacityRow,
    segment: Segment,
    region: string | null,
    weight: number,
    revenue: number,
  ): void {
    const code = ROW_CODES[row] * SEGMENT_SPACE + SEGMENT_CODES[segment]
    let ofRegion = this.#cells.get(region)
    if (ofRegion === undefined) {
      ofRegion = new Map()
      this.#cells.set(region, ofRegion)
    }
    let cell = ofRegion.get(code)
    if (cell === undefined) {
      cell = { code, row, segment, region, weight: 0, accounts: 0, revenue: 0 }
      ofRegion.set(code, cell)
    }
    cell.weight += sign * weight
    cell.accounts += sign
    cell.revenue += sign * revenue
    if (cell.accounts === 0) ofRegion.delete(code)
    this.#summed = null
  }
}

/** By code unit, none first. */
function compareRegions(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(b === null) - Number(a === null)
  return a < b ? -1 : Number(a > b)
}
