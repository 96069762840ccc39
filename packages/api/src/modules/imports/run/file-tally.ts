import type { FileMapping, ImportCounts } from '@postscale/domain'

/** Counts what becomes of one file. */
export class FileTally {
  readonly mapping: FileMapping
  readonly fileName: string
  rows = 0
  created = 0
  updated = 0
  unchanged = 0
  passedOver = 0
  removed = 0
  absent = 0
  readonly #refused = new Set<number>()

  constructor(mapping: FileMapping, fileName: string) {
    this.mapping = mapping
    this.fileName = fileName
  }

  /** Remembers that a line is refused; false when it already was. */
  refuse(line: number): boolean {
    if (this.#refused.has(line)) return false
    this.#refused.add(line)
    return true
  }

  get counts(): ImportCounts {
    const { rows, created, updated, unchanged, passedOver, removed, absent } = this
    return {
      kind: this.mapping.kind,
      file: this.fileName,
      rows,
      created,
      updated,
      unchanged,
      refused: this.#refused.size,
      passedOver,
      removed,
      absent,
    }
  }
}
