import { hash } from 'node:crypto'
import { type FileMapping, IMPORT_FIELDS, mappedColumns } from '@postscale/domain'

/** Bytes by which a row is remembered: two of a million rows are taken for one once in 500 such files. */
const BYTES = 6

/**
 * Tells the rows of a file that say an earlier one once more: alike in every cell that the mapping reads.
 * Without keys two such rows are two tickets or answers.
 */
export class SeenRows {
  readonly #columns: readonly number[]
  readonly #seen = new Set<number>()

  constructor(mapping: FileMapping, header: readonly string[]) {
    const hasKeys = !('key' in IMPORT_FIELDS[mapping.kind]) || mapping.fields['key'] !== undefined
    const read = mappedColumns(mapping)
    const columns = header.flatMap((name, at) => (read.has(name) ? [at] : []))
    this.#columns = hasKeys ? columns : []
  }

  /** Whether the row says an earlier one once more; else remembers it. */
  isSaidAgain(cells: readonly string[]): boolean {
    if (this.#columns.length === 0) return false
    const read = this.#columns.map((at) => (cells[at] ?? '').trim())
    const before = this.#seen.size
    this.#seen.add(hash('sha1', JSON.stringify(read), 'buffer').readUIntBE(0, BYTES))
    return this.#seen.size === before
  }
}
