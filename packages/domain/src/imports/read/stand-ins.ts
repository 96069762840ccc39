import type { FieldSpec, ImportKind } from './field-spec.js'
import { IMPORT_FIELDS } from './import-fields.js'
import { type FileMapping, sourceColumns } from './import-mapping.js'

/** A field that a file has no column for, and what stands in for it: the first that a row has. */
interface StandIns {
  readonly field: string
  /** Fields that stand in together, of those that the file has. */
  readonly by: readonly (readonly string[])[]
  /** All that could, as text: `email | name`, `account + date | account + start`. */
  readonly wanted: string
}

/** What stands in for the fields by which rows are known, where the file has no columns for them. */
export function standInsOf(kind: ImportKind, fields: FileMapping['fields']): readonly StandIns[] {
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  return Object.entries(specs).flatMap(([field, { standIns }]): readonly StandIns[] => {
    if (standIns === undefined || fields[field] !== undefined) return []
    const by = standIns
      .map((together) => together.split(' + '))
      .filter((together) => together.every((name) => fields[name] !== undefined))
    return [{ field, by, wanted: standIns.join(' | ') }]
  })
}

/** The columns that stand in for a file's ids: those of one alternative together. */
export function standInColumns({
  kind,
  fields,
}: Pick<FileMapping, 'fields' | 'kind'>): readonly (readonly string[])[] {
  return standInsOf(kind, fields)
    .flatMap(({ by }) => by)
    .map((together) => together.flatMap((name) => sourceColumns(fields[name]!)))
    .filter((columns) => columns.length > 0)
}
