import type { SignalFamily } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { FieldType, ImportKind } from '../read/field-spec.js'
import type { IMPORT_FIELDS } from '../read/import-fields.js'
import type { WrittenMoney } from './written-money.js'

/** What a row gives to one metric of its account and day. */
export interface SignalPart {
  readonly metric: string
  readonly family: SignalFamily
  /** A text where distinct values are counted. */
  readonly value: number | string
  /** What the value is measured against; null when it stands alone. */
  readonly per: number | null
}

type Specs = typeof IMPORT_FIELDS

type ChoiceOf<S> = S extends { readonly choices: readonly (infer C)[] } ? C : never

/** Dates are days, money minor units, shares hundredths. */
interface Values<S> {
  readonly choice: ChoiceOf<S>
  readonly choices: readonly ChoiceOf<S>[]
  readonly currency: string
  readonly date: Day
  readonly flag: boolean
  readonly integer: number
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
  | (S extends { readonly required: true } | { readonly standIns: readonly string[] }
      ? never
      : undefined)

/**
 * A row of a file as its mapping reads it. A field that no column is mapped to, or whose empty cell
 * leaves it alone, is undefined. `signals` is what the mapping's `metrics` read.
 */
export type ImportRow<K extends ImportKind> = {
  readonly [F in keyof Specs[K]]: CellOf<Specs[K][F]>
} & (K extends 'HEALTH_SIGNALS' ? { readonly signals?: readonly SignalPart[] } : unknown) & {
    /** Of kinds whose money is in the currency of a contract: what is read once that is known. */
    readonly written?: WrittenMoney
  }

/** By what a row is known in its file: a second row with the same key is refused. Null has none. */
export function rowKey<K extends ImportKind>(kind: K, row: ImportRow<K>): string | null {
  const { externalId, key, account, date, metric, responsibility, from } = row as Readonly<
    Record<string, string | number | undefined>
  >
  switch (kind) {
    case 'CHURN_REASONS':
      return null
    case 'HEALTH_SIGNALS':
      return String(key ?? `${account} ${date} ${metric ?? ''}`)
    case 'NPS':
    case 'TICKETS':
    case 'ARR_MOVEMENTS':
      return key === undefined ? null : String(key)
    case 'CONTRACTS':
      return String(account)
    case 'COVERAGE':
      return `${account} ${responsibility} ${from ?? ''}`
    default:
      return String(externalId)
  }
}
