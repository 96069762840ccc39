import { type Column, draftInts, emptyColumn } from '../kernel/column.js'
import type { Day } from '../kernel/day.js'
import type { Seed } from './kept-by-day.js'
import { patchedRows } from './patched-rows.js'
import type { RecordTable } from './tables/record-table.js'

/** Which rows of a table are live on a day, and in which version. */
export interface LiveRows {
  /** By row, the version valid then plus one; 0 when the thing is not live. */
  readonly versions: Column<number>
  /** The live rows, ascending. */
  readonly rows: Int32Array
}

/** The live rows of a day: of an earlier state only what was touched is looked at anew. */
export function liveRows(table: RecordTable, day: Day, seed: Seed<LiveRows> | null): LiveRows {
  return seed === null ? scanned(table, day) : patched(table, day, seed)
}

function scanned(table: RecordTable, day: Day): LiveRows {
  const versions = draftInts(emptyColumn())
  versions.extend(table.rowCount)
  const { versionRow, versionFrom, versionTo } = table.columns
  let count = 0
  for (let version = 0; version < versionRow.length; version += 1) {
    if (versionFrom.at(version) <= day && day < versionTo.at(version)) {
      versions.set(versionRow.at(version), version + 1)
      count += 1
    }
  }
  const rows = new Int32Array(count)
  let next = 0
  for (let row = 0; row < table.rowCount; row += 1) {
    if (versions.at(row) !== 0) rows[next++] = row
  }
  return { versions: versions.freeze(), rows }
}

function patched(table: RecordTable, day: Day, { from, touched }: Seed<LiveRows>): LiveRows {
  const versions = draftInts(from.versions)
  versions.extend(table.rowCount)
  for (const row of touched) {
    const version = table.versionOn(row, day) + 1
    if (versions.at(row) !== version) versions.set(row, version)
  }
  const frozen = versions.freeze()
  return { versions: frozen, rows: patchedRows(from.rows, touched, (row) => frozen.at(row) !== 0) }
}
