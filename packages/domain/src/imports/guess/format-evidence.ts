import { DateEvidence } from './date-evidence.js'
import type { DateFormat } from '../read/dates.js'
import { DecimalEvidence } from './decimal-evidence.js'
import type { DecimalSeparator } from '../read/decimals.js'
import type { FieldSpec } from '../read/field-spec.js'
import { type FileProblem, fileProblem } from '../read/file-problem.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import type { FileMapping } from '../read/import-mapping.js'

const NUMBERS = new Set<FieldSpec['type']>([
  'integer',
  'minutes',
  'money',
  'number',
  'share',
  'signedMoney',
])

/** Formats that are known, or the problems that say what has to be given. */
interface FormatVerdict {
  readonly dateFormat: DateFormat | null
  readonly decimal: DecimalSeparator | null
  readonly problems: readonly FileProblem[]
}

/**
 * Gathers evidence for a file's date format and decimal separator, row by row, from the columns that
 * its mapping uses; what the mapping tells is not looked for.
 */
export class FormatEvidence {
  readonly #mapping: FileMapping
  readonly #dates = new DateEvidence()
  readonly #decimals = new DecimalEvidence()
  readonly #dateColumns: readonly number[]
  readonly #numberColumns: readonly number[]

  constructor(mapping: FileMapping, header: readonly string[]) {
    this.#mapping = mapping
    const specs = IMPORT_FIELDS[mapping.kind] as Readonly<Record<string, FieldSpec>>
    const columnsOf = (wanted: (type: FieldSpec['type'], over: boolean) => boolean) =>
      Object.entries(mapping.fields).flatMap(([field, source]) => {
        const type = specs[field]?.type
        if (type === undefined || !('column' in source)) return []
        return wanted(type, source.over !== undefined) ? [header.indexOf(source.column)] : []
      })
    this.#dateColumns = mapping.dateFormat === undefined ? columnsOf((type) => type === 'date') : []
    this.#numberColumns =
      mapping.decimal === undefined
        ? [
            ...columnsOf((type, over) => over || NUMBERS.has(type)),
            ...metricColumns(mapping).map((column) => header.indexOf(column)),
          ]
        : []
  }

  see(cells: readonly string[]): void {
    for (const column of this.#dateColumns) this.#dates.see(cells[column] ?? '')
    for (const column of this.#numberColumns) this.#decimals.see(cells[column] ?? '')
  }

  /** Whether more rows could still tell something. */
  get open(): boolean {
    const dates = this.#dates.verdict() === null || !this.#dates.seen
    return (
      (this.#dateColumns.length > 0 && dates) ||
      (this.#numberColumns.length > 0 && !this.#decimals.seen)
    )
  }

  verdict(file: string): FormatVerdict {
    const dateFormat = this.#mapping.dateFormat ?? this.#dates.verdict()
    const decimal = this.#mapping.decimal ?? this.#decimals.verdict()
    const problems: FileProblem[] = []
    if (dateFormat === null) {
      const example = this.#dates.example ?? ''
      problems.push(fileProblem('DATE_FORMAT_UNCLEAR', { file, example }))
    }
    if (decimal === null) {
      const example = this.#decimals.example ?? ''
      problems.push(fileProblem('NUMBER_FORMAT_UNCLEAR', { file, example }))
    }
    return { dateFormat, decimal, problems }
  }
}

/** The columns of metrics that hold numbers. */
function metricColumns({ metrics = [] }: FileMapping): readonly string[] {
  return metrics.flatMap(({ take, column, per }) => {
    const columns = take === 'distinct' ? [] : [column, per]
    return columns.filter((name) => name !== undefined)
  })
}
