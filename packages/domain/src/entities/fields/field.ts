import { optionalCheck, type Check } from '../value-checks.js'
import type { VocabularyName } from '../vocabularies.js'
import type { RecordWords } from '../words.js'

/** How a value is stored: PostgreSQL's names of types. */
type SqlType =
  | 'bigint'
  | 'boolean'
  | 'date'
  | 'double precision'
  | 'integer'
  | 'jsonb'
  | 'text'
  | 'text[]'
  | 'uuid'

/** Required: given by whoever creates the thing; defaulted: else `otherwise`; optional: else null. */
export type Presence = 'defaulted' | 'optional' | 'required'

/**
 * One field of a kind of thing: plain data, from which types, checks, columns, API and words follow.
 *
 * @typeParam V what it holds inside the domain.
 * @typeParam S who sets it after the thing is created: `update`, `never`, or a change of its own.
 */
export interface Field<
  V = unknown,
  T extends string = string,
  P extends Presence = Presence,
  S extends string = string,
> {
  readonly type: T
  readonly presence: P
  readonly setBy: S
  readonly sql: SqlType
  readonly check: Check
  /** What a new thing has when its creator is silent; null for optional fields. */
  readonly otherwise?: unknown
  /** A reference: the kind it refers to, by name. */
  readonly to?: string
  /** A reference's name in the API, where it stands for the thing itself. */
  readonly as?: string
  /** A reference to the thing that this one belongs to and ends with. */
  readonly owner?: boolean
  /** How long what a reference names must be there: as long as it is referred to, or when it is set. */
  readonly needs?: 'throughout' | 'whenSet'
  /** A choice, or a list of choices: the vocabulary's name. */
  readonly choices?: VocabularyName
  /** Records within the value: their fields, by name, and their words. */
  readonly fields?: Readonly<Record<string, Field>>
  readonly words?: RecordWords
  /** An amount of an account's contract, in its currency: the account itself, or the field that refers to it. */
  readonly contract?: 'accountId' | 'own'
  /** The largest length of a text, where it is not the usual one. */
  readonly max?: number
  /** A text that many things have the same, kept once for all of them. */
  readonly isShared?: boolean
  /** Shown to few: pay of people, or other data about persons. */
  readonly sensitive?: 'pay' | 'person'
  /** Tells who somebody is: it goes when they are erased. */
  readonly identifying?: boolean
  /** Exists only for the type. */
  readonly value?: V
}

export type Fields = Readonly<Record<string, Field>>

/** What a maker of fields is told besides the type. */
export interface Options<V> {
  readonly optional?: boolean
  readonly otherwise?: V
  /** Given at creation and never changed. */
  readonly fixed?: boolean
  /** The change that sets it instead of the kind's update. */
  readonly by?: string
  readonly sensitive?: 'pay' | 'person'
  readonly identifying?: boolean
}

type ValueOf<V, O> = O extends { readonly optional: true } ? V | null : V
type PresenceOf<O> = O extends { readonly optional: true }
  ? 'optional'
  : O extends { readonly otherwise: unknown }
    ? 'defaulted'
    : 'required'
type SetByOf<O> = O extends { readonly fixed: true }
  ? 'never'
  : O extends { readonly by: infer C extends string }
    ? C
    : 'update'
type FieldOf<V, T extends string, O> = Field<ValueOf<V, O>, T, PresenceOf<O>, SetByOf<O>>

interface Kept {
  readonly sql: SqlType
  readonly check: Check
}

/** Makes a field of a type, as its options say. */
export function field<V, const T extends string, O extends Options<V>>(
  type: T,
  { sql, check }: Kept,
  options: O | undefined,
  more: Partial<Field> = {},
): FieldOf<V, T, O> {
  const { optional = false, otherwise, fixed = false, by, sensitive, identifying } = options ?? {}
  return {
    type,
    presence: optional ? 'optional' : otherwise === undefined ? 'required' : 'defaulted',
    setBy: fixed ? 'never' : (by ?? 'update'),
    sql,
    check: optional ? optionalCheck(check) : check,
    ...(otherwise !== undefined && { otherwise }),
    ...(sensitive !== undefined && { sensitive }),
    ...(identifying !== undefined && { identifying }),
    ...more,
  } as FieldOf<V, T, O>
}

/** The values of fields, by name. */
export type RecordOf<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends Field<infer V> ? V : never
}
