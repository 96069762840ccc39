import { formatDay } from '../../kernel/days.js'
import type { FieldSpec, ImportKind } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'

/**
 * What a row says of its thing: the fields of the kind of file, dates as texts.
 *
 * @param apart what says which thing it is and since when, or refers to others.
 */
export function rowFields(
  kind: ImportKind,
  row: object,
  apart: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  const given = Object.entries(row).filter(([name]) => !apart.has(name))
  return Object.fromEntries(
    given.map(([name, value]: [string, unknown]) => [
      name,
      specs[name]?.type === 'date' ? dateText(value as number | null | undefined) : value,
    ]),
  )
}

/** A day as a field's text; null stays null and undefined undefined. */
export function dateText(day: number | null | undefined): string | null | undefined {
  return typeof day === 'number' ? formatDay(day) : day
}
