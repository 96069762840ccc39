import {
  type FileFormats,
  IdDoubts,
  type Message,
  type TableRows,
  YEARS_OF_TWO_DIGITS,
} from '@postscale/domain'
import type { FileToImport } from './prepare-import.js'

/** What is noticed of a file while it is read, each told once. */
export class FileNotes {
  readonly #file: FileToImport
  readonly #formats: FileFormats
  readonly #table: TableRows
  readonly #ids = new IdDoubts()
  readonly #column: string | null
  readonly #at: number

  constructor(file: FileToImport, formats: FileFormats, table: TableRows) {
    this.#file = file
    this.#formats = formats
    this.#table = table
    const { externalId, key } = file.mapping.fields
    const source = externalId ?? key
    this.#column = source !== undefined && 'column' in source ? source.column : null
    this.#at = this.#column === null ? -1 : file.upload.header.indexOf(this.#column)
  }

  see(cells: readonly string[]): void {
    if (this.#at !== -1) this.#ids.see((cells[this.#at] ?? '').trim())
  }

  get messages(): readonly Message[] {
    const { fileName: file } = this.#file.upload
    const column = this.#column ?? ''
    return [
      ...[...this.#table.passedOver].map(([cause, rows]): Message => ({
        key: 'imports.PASSED_OVER',
        params: { file, cause, rows },
      })),
      ...this.#dates(file),
      ...this.#ids.doubts.map((doubt): Message => ({
        key: 'imports.DOUBTFUL_IDS',
        params: { file, column, ...doubt },
      })),
    ]
  }

  /** How dates were read where it is not plain from their cells. */
  #dates(file: string): readonly Message[] {
    const { dateFormat, serials = new Set(), midnights = new Set() } = this.#formats
    const notes: Message[] = []
    if (/(^|-)YY($|-)/.test(dateFormat)) {
      notes.push({ key: 'imports.TWO_DIGIT_YEARS', params: { file, ...YEARS_OF_TWO_DIGITS } })
    }
    if (serials.size > 0) {
      notes.push({ key: 'imports.SERIAL_DATES', params: { file, columns: [...serials] } })
    }
    if (midnights.size > 0) {
      notes.push({ key: 'imports.MIDNIGHTS_AS_DATES', params: { file, columns: [...midnights] } })
    }
    return notes
  }
}
