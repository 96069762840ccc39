import type { ImportKind } from '../read/field-spec.js'
import type { FieldSource, FileMapping, TimesByColumn } from '../read/import-mapping.js'

/**
 * Where a field stands in one system's exports: in the first of these columns that a file has. Systems
 * call a column otherwise in a report and in an export of all data, and companies add fields of their own
 * under a few usual names.
 */
export interface ReadyField {
  readonly columns: readonly string[]
  /** Columns whose cells follow where the file has no column for the whole: a family name. */
  readonly parts?: readonly (readonly string[])[]
  /** Columns of amounts of a month, for files without one of a year. */
  readonly monthly?: readonly string[]
  readonly values?: Readonly<Record<string, string>>
  readonly otherwise?: string
  readonly times?: TimesByColumn
}

/** How one export of a system is read, known by the columns that it has. */
export interface ReadyMapping {
  /** By which it is asked for: `salesforce-accounts`. */
  readonly name: string
  readonly system: string
  /** What the file is called there, and how it is had. */
  readonly export: string
  /** What is worth knowing of how it is read. */
  readonly notes?: string
  readonly kind: ImportKind
  /** The file has one column of each of these lists, by which the export is told from all others… */
  readonly signature: readonly (readonly string[])[]
  /** …and none of these. */
  readonly without?: readonly string[]
  readonly fields: Readonly<Record<string, ReadyField>>
  /** Rows that are taken, by the words of the first of these columns that the file has. */
  readonly only?: { readonly columns: readonly string[]; readonly values: readonly string[] }
}

/** Whether a file is such an export, by its header. */
export function hasSignature(ready: ReadyMapping, header: readonly string[]): boolean {
  const { signature, without = [] } = ready
  const has = (column: string) => header.includes(column)
  return signature.every((columns) => columns.some(has)) && !without.some(has)
}

/** How a file of such an export is read; fields whose columns it does not have are left out. */
export function applyReadyMapping(
  { kind, fields, only }: ReadyMapping,
  file: string,
  header: readonly string[],
): FileMapping {
  const found: Record<string, FieldSource> = {}
  for (const [field, ready] of Object.entries(fields)) {
    const source = readySource(ready, header)
    if (source !== null) found[field] = source
  }
  const column = only?.columns.find((name) => header.includes(name))
  return {
    name: file,
    file,
    kind,
    ...(column === undefined || only === undefined
      ? {}
      : { only: { column, values: only.values } }),
    fields: found,
  }
}

function readySource(
  { columns, parts, monthly = [], values, otherwise, times }: ReadyField,
  header: readonly string[],
): FieldSource | null {
  const firstOf = (names: readonly string[]) => names.find((name) => header.includes(name))
  const words = {
    ...(values === undefined ? {} : { values }),
    ...(otherwise === undefined ? {} : { otherwise }),
  }
  const column = firstOf(columns)
  // An amount of an interval that the file does not tell is no amount of a year.
  if (times !== undefined && !header.includes(times.column)) return null
  if (column !== undefined) return { column, ...words, ...(times === undefined ? {} : { times }) }
  const [first, ...others] = (parts ?? []).flatMap((names) => firstOf(names) ?? [])
  if (first !== undefined) return { column: first, with: others, ...words }
  const month = firstOf(monthly)
  return month === undefined ? null : { column: month, times: 12 }
}
