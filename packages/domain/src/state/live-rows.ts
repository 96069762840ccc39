import { type Column, columnOver, draftInts, emptyColumn, type Page } from '../kernel/column.js'
import type { Day } from '../kernel/days.js'
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

/**
 * The live rows of a day: of an earlier state only what was touched is looked at anew.
 *
 * @param other those of another day, with which whatever is the same is shared.
 */
export function liveRows(
  table: RecordTable,
  day: Day,
  seed: Seed<LiveRows> | null,
  other: LiveRows | null,
): LiveRows {
  if (seed !== null) return patched(table, day, seed)
  const made = scanned(table, day)
  return other === null ? made : shared(made, other)
}

function shared({ versions, rows }: LiveRows, other: LiveRows): LiveRows {
  const pages = versions.pages.map((page, at) => {
    const like = other.versions.pages[at]
    return like !== undefined && areSame(page, like) ? like : page
  })
  return { versions: columnOver(versions.length, pages), rows: sharedRows(rows, other.rows) }
}

/** The other rows where they are the same, so that days on which nothing differs keep them once. */
export function sharedRows(rows: Int32Array, other: Int32Array | null): Int32Array {
  return other !== null && areSame(rows, other) ? other : rows
}

function areSame(a: Page<number>, b: Page<number>): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
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

/**
 * The live rows without those that are lost.
 *
 * @param isLost whether a row is; asked of what was touched.
 * @param lost all rows that are; asked for when nothing is known.
 */
export function presentRows(
  live: LiveRows,
  seed: Seed<LiveRows> | null,
  isLost: (row: number) => boolean,
  lost: () => ReadonlySet<number>,
): LiveRows {
  if (seed === null) {
    const gone = [...lost()].filter(
      (row) => row < live.versions.length && live.versions.at(row) !== 0,
    )
    return without(live, gone)
  }
  const { from, touched } = seed
  const versions = draftInts(from.versions)
  versions.extend(live.versions.length)
  for (const row of touched) {
    if (row >= live.versions.length) continue
    const version = isLost(row) ? 0 : live.versions.at(row)
    if (versions.at(row) !== version) versions.set(row, version)
  }
  const frozen = versions.freeze()
  return {
    versions: frozen,
    rows: patchedRows(from.rows, touched, (row) => row < frozen.length && frozen.at(row) !== 0),
  }
}

function without(live: LiveRows, gone: readonly number[]): LiveRows {
  if (gone.length === 0) return live
  const versions = draftInts(live.versions)
  for (const row of gone) versions.set(row, 0)
  return { versions: versions.freeze(), rows: patchedRows(live.rows, gone, () => false) }
}
