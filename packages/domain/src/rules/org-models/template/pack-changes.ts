import type { Change, ColumnarChange, SingleChange } from '../../../plans/change.js'
import { MAX_ROWS } from '../../../plans/decide.js'

/** So many changes alike in a row are still told one by one. */
const FEW = 100

/** Packs long runs of changes of one type into columnar ones, so that a large plan stays within bounds. */
export function packChanges(changes: readonly SingleChange[]): readonly Change[] {
  const packed: Change[] = []
  for (let first = 0; first < changes.length;) {
    const type = changes[first]?.type
    let end = first
    while (end < changes.length && changes[end]?.type === type) end += 1
    const run = changes.slice(first, end)
    if (run.length <= FEW) packed.push(...run)
    else
      for (let at = 0; at < run.length; at += MAX_ROWS)
        packed.push(columnar(run.slice(at, at + MAX_ROWS)))
    first = end
  }
  return packed
}

function columnar(rows: readonly SingleChange[]): ColumnarChange {
  const columns: Record<string, unknown[]> = {}
  for (const [index, { type: _type, ...fields }] of rows.entries()) {
    for (const [name, value] of Object.entries(fields)) {
      columns[name] ??= Array.from({ length: rows.length })
      columns[name][index] = value
    }
  }
  return { type: 'columnar', of: rows[0]!.type, columns }
}
