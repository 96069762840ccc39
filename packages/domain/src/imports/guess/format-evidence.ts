import { currencyDigits } from '../../kernel/minor-units.js'
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
  /** Columns of nothing but the numbers by which spreadsheets know dates. */
  readonly serials: ReadonlySet<string>
  /** Columns whose instants are all midnight in UTC: dates that were made instants. */
  readonly midnights: ReadonlySet<string>
  readonly problems: readonly FileProblem[]
}

interface Column {
  readonly type: FieldSpec['type']
  readonly name: string
  readonly at: number
}

/**
 * Gathers evidence for a file's date format and decimal separator, row by row, from the columns that
 * its mapping uses; what the mapping tells is not looked for.
 */
export class FormatEvidence {
  readonly #mapping: FileMapping
  readonly #currency: string
  readonly #dates = new DateEvidence()
  readonly #decimals = new DecimalEvidence()
  readonly #dateColumns: readonly (Column & { readonly evidence: DateEvidence })[]
  readonly #numberColumns: readonly Column[]
  readonly #currencyColumns: readonly Column[]

  /** @param currency the organization's, ISO 4217. */
  constructor(mapping: FileMapping, header: readonly string[], currency: string) {
    this.#mapping = mapping
    this.#currency = currency
    const specs = IMPORT_FIELDS[mapping.kind] as Readonly<Record<string, FieldSpec>>
    const columnsOf = (
      wanted: (type: FieldSpec['type'], over: boolean, field: string) => boolean,
    ) =>
      Object.entries(mapping.fields).flatMap(([field, source]): readonly Column[] => {
        const type = specs[field]?.type
        if (type === undefined || !('column' in source)) return []
        if (!wanted(type, source.over !== undefined, field)) return []
        return [{ type, name: source.column, at: header.indexOf(source.column) }]
      })
    this.#dateColumns = columnsOf((type) => type === 'date').map((column) => {
      return { ...column, evidence: new DateEvidence() }
    })
    this.#numberColumns =
      mapping.decimal === undefined
        ? [
            ...columnsOf((type, over) => over || NUMBERS.has(type)),
            ...metricColumns(mapping).map((name) => {
              return { type: 'number', name, at: header.indexOf(name) } as const
            }),
          ]
        : []
    this.#currencyColumns = columnsOf((_, __, field) => /currency$/i.test(field))
  }

  see(cells: readonly string[]): void {
    for (const { at, evidence } of this.#dateColumns) {
      this.#dates.see(cells[at] ?? '')
      evidence.see(cells[at] ?? '')
    }
    if (this.#numberColumns.length === 0) return
    const money = this.#moneyDigits(cells)
    for (const { at, type } of this.#numberColumns) {
      this.#decimals.see(cells[at] ?? '', digitsOf(type, money))
    }
  }

  /** Whether more rows could still tell something. */
  get open(): boolean {
    const dates = this.#mapping.dateFormat === undefined && this.#dates.verdict() === null
    return (
      (this.#dateColumns.length > 0 && (dates || !this.#dates.seen)) ||
      (this.#numberColumns.length > 0 &&
        (this.#decimals.verdict() === null || !this.#decimals.seen))
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
    const namesOf = (wanted: (evidence: DateEvidence) => boolean) =>
      new Set(this.#dateColumns.filter(({ evidence }) => wanted(evidence)).map(({ name }) => name))
    return {
      dateFormat,
      decimal,
      serials: namesOf(({ isSerial }) => isSerial && this.#mapping.dateFormat === undefined),
      midnights: namesOf(({ isMidnight }) => isMidnight),
      problems,
    }
  }

  /** Digits that the amounts of a row may have: of its currency where it tells one. */
  #moneyDigits(cells: readonly string[]): number {
    if (this.#mapping.money === 'minor') return 0
    const told = this.#currencyColumns.map(({ at }) => (cells[at] ?? '').trim().toUpperCase())
    const currencies = told.filter((currency) => currency !== '')
    return Math.max(...[...currencies, this.#currency].map(currencyDigits))
  }
}

/** As many digits as numbers of a type may have behind their decimal separator; null for any number of them. */
function digitsOf(type: FieldSpec['type'], money: number): number | null {
  if (type === 'integer') return 0
  return type === 'money' || type === 'signedMoney' ? money : null
}

/** The columns of metrics that hold numbers. */
function metricColumns({ metrics = [] }: FileMapping): readonly string[] {
  return metrics.flatMap(({ take, column, per }) => {
    const columns = take === 'distinct' ? [] : [column, per]
    return columns.filter((name) => name !== undefined)
  })
}
