import type { Fields, RecordOf } from '../../entities/fields/index.js'
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

/** The part of a row that is named like the fields of a kind of thing. */
export function namedLike<R extends object, F extends Fields>(
  row: R,
  fields: F,
): Pick<R, keyof F & keyof R> {
  const given = Object.entries(row).filter(([name]) => Object.hasOwn(fields, name))
  return Object.fromEntries(given) as Pick<R, keyof F & keyof R>
}

/**
 * All fields of a thing that a row makes: those it gives, and for the rest what the kind has when its
 * creator is silent.
 *
 * @param given has the fields that must be there.
 */
export function newFields<F extends Fields>(
  fields: F,
  given: Readonly<Record<string, unknown>>,
): RecordOf<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { otherwise }]) => [name, given[name] ?? otherwise ?? null]),
  ) as RecordOf<F>
}

/** A day as a field's text; null stays null and undefined undefined. */
export function dateText(day: number | null | undefined): string | null | undefined {
  return typeof day === 'number' ? formatDay(day) : day
}
