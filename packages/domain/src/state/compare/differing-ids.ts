import type { Column } from '../../kernel/column.js'
import { eachDifferingRow, sharesPage } from '../../kernel/differing-rows.js'
import type { Id } from '../../kernel/ids.js'
import { ID_WORDS, type IdTable } from '../../kernel/id-table.js'
import type { TextTable } from '../../kernel/text-table.js'
import type { Codec, Stored } from '../tables/codec.js'
import { describe } from '../tables/description.js'
import type { ReferenceColumns } from '../tables/external-references.js'
import { PeriodTable } from '../tables/period-table.js'
import { RecordTable } from '../tables/record-table.js'

type Table = RecordTable | PeriodTable

const VERSION_COLUMNS = [
  'versionRow',
  'versionFrom',
  'versionTo',
  'versionSet',
  'versionNext',
] as const

/**
 * Ids of the things in which two tables of a kind may differ. All in which they do are among them; one
 * that is among them may be the same in both. Found by the pages that the tables do not share; what they
 * share was written before they parted, and says the same in both.
 */
export function differingIds(a: Table, b: Table): ReadonlySet<Id> {
  const rows = new Set<number>()
  const visit = (row: number): void => void rows.add(row)
  eachDifferingRow(a.byId.words, b.byId.words, (word) => visit(Math.floor(word / ID_WORDS)))
  if (a instanceof PeriodTable && b instanceof PeriodTable) {
    eachDifferingRow(a.columns.from, b.columns.from, visit)
    eachDifferingRow(a.columns.to, b.columns.to, visit)
    eachDifferingEntry(a, b, visit)
  } else if (a instanceof RecordTable && b instanceof RecordTable) {
    eachDifferingRow(a.columns.first, b.columns.first, visit)
    const ofVersion = rowsOfEntries(a.columns.versionRow, b.columns.versionRow, visit)
    for (const name of VERSION_COLUMNS) {
      eachDifferingRow(a.columns[name], b.columns[name], ofVersion)
    }
    eachDifferingEntry(a, b, ofVersion)
    eachDifferingReference(a.columns.external, b.columns.external, visit)
  }
  const ids = new Set<Id>()
  for (const { byId } of [a, b]) {
    for (const row of rows) if (row < byId.length) ids.add(byId.at(row))
  }
  return ids
}

/** Visits the entries (versions or periods) whose fields say something else. */
function eachDifferingEntry(a: Table, b: Table, visit: (entry: number) => void): void {
  const { names, codecs } = describe(a.kind)
  const [was, is] = [a.columns.entries, b.columns.entries]
  for (const [at, name] of names.entries()) {
    const [old, now] = [was.columns[name], is.columns[name]]
    if (old === undefined || now === undefined) {
      // A table without entries has no columns either.
      const { length } = old ?? now ?? { length: 0 }
      for (let entry = 0; entry < length; entry += 1) visit(entry)
      continue
    }
    const means = meaningOf(codecs[at]!, a, b)
    eachDifferingRow<Stored>(old, now, visit, (x, y) => Object.is(x, y) && means(x))
  }
}

/** Whether a stored value means the same in both tables: codes of shared texts and rows of things may not. */
function meaningOf(codec: Codec<unknown>, a: Table, b: Table): (stored: Stored) => boolean {
  const { target } = codec
  if (target !== null) {
    const same = sameIds(a.ids.of(target), b.ids.of(target))
    return (stored) => stored === 0 || same((stored as number) - 1)
  }
  if (codec.release === undefined) return () => true
  const same = sameTexts(a.columns.entries.texts, b.columns.entries.texts)
  return (stored) => same(stored as number)
}

/** Whether the row stands for the same id in both. */
function sameIds(a: IdTable, b: IdTable): (row: number) => boolean {
  if (a.words === b.words) return () => true
  const common = Math.min(a.length, b.length)
  return (row) => {
    if (row >= common) return false
    const first = row * ID_WORDS
    if (sharesPage(a.words, b.words, first)) return true
    for (let word = first; word < first + ID_WORDS; word += 1) {
      if (a.words.at(word) !== b.words.at(word)) return false
    }
    return true
  }
}

/** Whether the code stands for the same text in both. */
function sameTexts(a: TextTable, b: TextTable): (code: number) => boolean {
  if (a.texts === b.texts) return () => true
  const common = Math.min(a.texts.length, b.texts.length)
  return (code) =>
    code === 0 ||
    sharesPage(a.texts, b.texts, code - 1) ||
    (code <= common && a.text(code) === b.text(code))
}

function eachDifferingReference(
  a: ReferenceColumns,
  b: ReferenceColumns,
  visit: (row: number) => void,
): void {
  eachDifferingRow(a.head, b.head, visit)
  const ofEntry = rowsOfEntries(a.row, b.row, visit)
  eachDifferingRow(a.row, b.row, ofEntry)
  eachDifferingRow(a.next, b.next, ofEntry)
  eachDifferingRow(a.text, b.text, ofEntry)
  const same = sameTexts(a.sources, b.sources)
  eachDifferingRow(a.source, b.source, ofEntry, (x, y) => x === y && same(x))
}

/** Tells the rows of the things that an entry belongs to, in either table. */
function rowsOfEntries(
  a: Column<number>,
  b: Column<number>,
  visit: (row: number) => void,
): (entry: number) => void {
  return (entry) => {
    if (entry < a.length) visit(a.at(entry))
    if (entry < b.length) visit(b.at(entry))
  }
}
