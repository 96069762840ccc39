import type { SignalFamily } from '../../entities/vocabularies.js'
import type { DateFormat } from './dates.js'
import type { DecimalSeparator } from './decimals.js'
import type { Delimiter } from './detect-delimiter.js'
import type { ImportKind } from './field-spec.js'

/** How the rows of an account and day, or period, come to one number. */
export const METRIC_TAKES = ['mean', 'sum', 'rows', 'distinct'] as const

type MetricTake = (typeof METRIC_TAKES)[number]

/** Up to which days the rows of an account are taken together. */
export const METRIC_PERIODS = ['day', 'week', 'month'] as const

export type MetricPeriod = (typeof METRIC_PERIODS)[number]

/** A metric that columns of a file of health signals tell. */
export interface MetricMapping {
  readonly metric: string
  readonly family: SignalFamily
  readonly take: MetricTake
  /** Of every take but `rows`, which counts them. */
  readonly column?: string
  /** As of a field. */
  readonly values?: Readonly<Record<string, string>>
  readonly otherwise?: string
  /** Column whose sum a `sum` is divided by. */
  readonly per?: string
  /** What `distinct` is divided by: a number, or how many values the whole file has. */
  readonly of?: number | 'seen'
}

/** Where a field's value comes from: a column, possibly translated, or the same for every row. */
export type FieldSource =
  | {
      readonly column: string
      /** The file's word → ours; an empty text stands for an empty cell. Words not listed stay. */
      readonly values?: Readonly<Record<string, string>>
      /** For words that `values` does not list. */
      readonly otherwise?: string
      /** Unit of a duration; minutes when not told. */
      readonly unit?: DurationUnit
      /** Further columns whose cells follow, a space between: a family name after a first name. */
      readonly with?: readonly string[]
      /** What an amount or another number is multiplied by: 12 makes one of a year of a month's. */
      readonly times?: number | TimesByColumn
      /** Makes a yes/no of a number: yes when it is above this. */
      readonly over?: number
      /** For an account: the file whose `key` the cell names and whose `account` it stands for. */
      readonly through?: string
    }
  | { readonly constant: string }
  /** An account's ACV: its balance of that file of ARR movements on the import's effective day. */
  | { readonly balanceOf: string }

/** What a number is multiplied by, as the words of another column of its row say. */
export interface TimesByColumn {
  readonly column: string
  readonly values: Readonly<Record<string, number>>
}

export type DurationUnit = 'minutes' | 'hours' | 'days'

/** How one kind of file is read. What is not told about its format is detected. */
export interface FileMapping {
  /** By which other parts of the mapping refer to it. */
  readonly name: string
  /** The file's name; `*` stands for any letters. */
  readonly file: string
  readonly kind: ImportKind
  /** The line on which the header is, from 1; found when left out. */
  readonly headerLine?: number
  readonly delimiter?: Delimiter
  /** As in the WHATWG encoding standard: `utf-8`, `windows-1252`, `utf-16le`, … */
  readonly encoding?: string
  readonly dateFormat?: DateFormat
  readonly decimal?: DecimalSeparator
  /** Amounts are in the currency (major, the default) or in its smallest unit (minor). */
  readonly money?: 'major' | 'minor'
  /** Only rows whose column has one of these values; the others are passed over. */
  readonly only?: { readonly column: string; readonly values: readonly string[] }
  readonly fields: Readonly<Record<string, FieldSource>>
  /** Of health signals: what the columns tell, instead of a column for the metric's name. */
  readonly metrics?: readonly MetricMapping[]
  /** Of `metrics`: rows are taken together and dated on the last day of the period. */
  readonly every?: MetricPeriod
  /** Of netted kinds: what the source recorded earlier and the file does not have is taken back. */
  readonly complete?: boolean
  /** Where losses of ARR get their reason: the nearest event of the account within so many days. */
  readonly reasons?: { readonly from: string; readonly withinDays: number }
}

/** How the files of one source become an organization's things; kept per organization and source. */
export interface ImportMapping {
  readonly source: string
  readonly files: readonly FileMapping[]
  /** Names of files that are not imported; `*` stands for any letters. */
  readonly leaveOut?: readonly string[]
}

/** Every column that a file's mapping reads. */
export function mappedColumns({ fields, only, metrics = [] }: FileMapping): ReadonlySet<string> {
  const used = new Set(Object.values(fields).flatMap(sourceColumns))
  if (only !== undefined) used.add(only.column)
  for (const { column, per } of metrics) {
    for (const name of [column, per]) if (name !== undefined) used.add(name)
  }
  return used
}

/** The columns that a field's value comes from. */
export function sourceColumns(source: FieldSource): readonly string[] {
  if (!('column' in source)) return []
  const { column, with: others = [], times } = source
  return [column, ...others, ...(typeof times === 'object' ? [times.column] : [])]
}
