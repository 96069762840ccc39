import { CHANGE_ORDER } from '../../entities/change-order.js'
import type { ColumnarChange } from '../../plans/change.js'
import type { Problem } from '../../plans/problem.js'
import type { ImportEntry, RowChange } from './row-outcome.js'

/** A chunk's columnar changes, and for every row of each the entry that it comes from. */
interface PackedEntries {
  readonly changes: readonly ColumnarChange[]
  /** Of the entry that a problem blames, or null when it blames no row. */
  readonly entryOf: (problem: Pick<Problem, 'changeIndex' | 'row'>) => number | null
}

/** Packs the commands of entries into one columnar change of each type. */
export function packEntries(entries: readonly ImportEntry[]): PackedEntries {
  const rowsOf = new Map<RowChange['type'], { changes: RowChange[]; entries: number[] }>()
  for (const [index, { changes }] of entries.entries()) {
    for (const change of changes) {
      const rows = rowsOf.get(change.type) ?? { changes: [], entries: [] }
      rows.changes.push(change)
      rows.entries.push(index)
      rowsOf.set(change.type, rows)
    }
  }
  const packed = CHANGE_ORDER.flatMap((type) => {
    const rows = rowsOf.get(type)
    return rows === undefined ? [] : [{ change: columnar(type, rows.changes), rows: rows.entries }]
  })
  return {
    changes: packed.map(({ change }) => change),
    entryOf: ({ changeIndex, row }) => packed[changeIndex ?? -1]?.rows[row ?? -1] ?? null,
  }
}

function columnar(type: RowChange['type'], rows: readonly RowChange[]): ColumnarChange {
  const columns: Record<string, unknown[]> = {}
  for (const [index, row] of rows.entries()) {
    for (const [name, value] of Object.entries(row)) {
      if (name === 'type') continue
      columns[name] ??= Array.from({ length: rows.length })
      columns[name][index] = value
    }
  }
  return { type: 'columnar', of: type, columns }
}
