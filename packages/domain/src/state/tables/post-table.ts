import { type Column, columnOver } from '../../kernel/column.js'
import { IdTable } from '../../kernel/id-table.js'
import type { HashIndex } from '../../kernel/hash-index.js'
import { TextTable } from '../../kernel/text-table.js'
import { describe } from './description.js'
import { IdTables } from './id-tables.js'
import { type RecordColumns, RecordTable } from './record-table.js'
import type { RecordKind, TableKind } from '../table-kinds.js'

interface PostedIds {
  readonly words: Column<number>
  readonly index: HashIndex
}

/**
 * A table as it is posted to a worker: plain objects around the same pages. Pages of numbers, ids
 * and indexes are shared memory and not copied; pages of texts are.
 */
interface PostedTable<K extends RecordKind> {
  readonly kind: K
  readonly columns: RecordColumns
  readonly ids: readonly (readonly [TableKind, PostedIds])[]
}

export function postTable<K extends RecordKind>({
  kind,
  columns: { fields: _fields, id: _id, ...columns },
  ids,
}: RecordTable<K>): PostedTable<K> {
  const posted = [kind, ...describe(kind).targets].map((each) => {
    const { words, index } = ids.of(each)
    return [each, { words, index }] as const
  })
  return { kind, columns, ids: posted }
}

/** The table of a message, over the memory of the thread that posted it. */
export function postedTable<K extends RecordKind>(posted: PostedTable<K>): RecordTable<K> {
  const { kind, columns, ids } = revived(posted)
  const tables = ids.map(([of, { words, index }]) => [of, new IdTable(words, index)] as const)
  const entries = { ...columns.entries, texts: textTable(columns.entries.texts) }
  const external = { ...columns.external, sources: textTable(columns.external.sources) }
  return new RecordTable(kind, { ...columns, entries, external }, new IdTables(new Map(tables)))
}

function textTable({ texts, uses, index, free }: TextTable): TextTable {
  return new TextTable(texts, uses, index, free)
}

/** Posting leaves of a column its length and pages; here it becomes one again, however deep it lies. */
function revived<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each: unknown) => revived(each)) as T
  if ('pages' in value) {
    const { length, pages } = value as unknown as Column<unknown>
    return columnOver(length, pages) as T
  }
  const entries = Object.entries(value).map(([name, each]) => [name, revived<unknown>(each)])
  return Object.fromEntries(entries) as T
}
