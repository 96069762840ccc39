import type { Day } from '../kernel/day.js'
import type { FieldType } from './field-spec.js'
import type { IMPORT_FIELDS } from './import-fields.js'
import type { ImportKind } from './import-kind.js'
import type { SignalPart } from './signal-part.js'

type Specs = typeof IMPORT_FIELDS

type ChoiceOf<S> = S extends { readonly choices: readonly (infer C)[] } ? C : never

/** Dates are days, money minor units, shares hundredths. */
interface Values<S> {
  readonly choice: ChoiceOf<S>
  readonly choices: readonly ChoiceOf<S>[]
  readonly date: Day
  readonly flag: boolean
  readonly list: readonly string[]
  readonly minutes: number
  readonly money: number
  readonly number: number
  readonly share: number
  readonly signedMoney: number
  readonly text: string
}

type CellOf<S> =
  | (S extends { readonly type: infer T extends FieldType } ? Values<S>[T] : never)
  | (S extends { readonly whenEmpty: 'NULL' } ? null : never)
  | (S extends { readonly required: true } ? never : undefined)

/**
 * A row of a file as its mapping reads it. A field that no column is mapped to, or whose empty cell
 * leaves it alone, is undefined. `signals` is what the mapping's `metrics` read.
 */
export type ImportRow<K extends ImportKind> = {
  readonly [F in keyof Specs[K]]: CellOf<Specs[K][F]>
} & (K extends 'HEALTH_SIGNALS' ? { readonly signals?: readonly SignalPart[] } : unknown)
