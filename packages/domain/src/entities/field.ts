import { LOCALES, type Locale } from '../kernel/locale.js'
import type { CalendarDate, Day } from '../kernel/days.js'
import type { Hundredths, MinorUnits } from '../kernel/minor-units.js'
import type { Id } from '../kernel/ids.js'
import {
  booleanCheck,
  type Check,
  choiceCheck,
  dateCheck,
  integerCheck,
  languageCheck,
  listCheck,
  numberCheck,
  optionalCheck,
  recordCheck,
  referenceCheck,
  textCheck,
  timeZoneCheck,
} from './value-checks.js'
import type { RecordWords } from './words.js'
import { type ChoiceOf, VOCABULARIES, type VocabularyName } from './vocabularies.js'

/** How a value is stored: PostgreSQL's names of types. */
export type SqlType =
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
  /** The largest length of a text, where it is not the usual one. */
  readonly max?: number
  /** A text that many things have the same, kept once for all of them. */
  readonly isShared?: boolean
  /** Shown to few: pay of people, or other data about persons. */
  readonly sensitive?: 'pay' | 'person'
  /** Exists only for the type. */
  readonly value?: V
}

export type Fields = Readonly<Record<string, Field>>

interface Options<V> {
  readonly optional?: boolean
  readonly otherwise?: V
  /** Given at creation and never changed. */
  readonly fixed?: boolean
  /** The change that sets it instead of the kind's update. */
  readonly by?: string
  readonly sensitive?: 'pay' | 'person'
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

function field<V, const T extends string, O extends Options<V>>(
  type: T,
  { sql, check }: Kept,
  options: O | undefined,
  more: Partial<Field> = {},
): FieldOf<V, T, O> {
  const { optional = false, otherwise, fixed = false, by, sensitive } = options ?? {}
  return {
    type,
    presence: optional ? 'optional' : otherwise === undefined ? 'required' : 'defaulted',
    setBy: fixed ? 'never' : (by ?? 'update'),
    sql,
    check: optional ? optionalCheck(check) : check,
    ...(otherwise !== undefined && { otherwise }),
    ...(sensitive !== undefined && { sensitive }),
    ...more,
  } as FieldOf<V, T, O>
}

/** A text that is not blank, of at most `max` characters (200). */
export function text<
  const O extends Options<string> & { readonly max?: number; readonly shared?: boolean },
>(options?: O) {
  const { max, shared } = options ?? {}
  const kept = { sql: 'text', check: textCheck(max) } as const
  return field<string, 'text', O>('text', kept, options, {
    ...(max !== undefined && { max }),
    ...(shared !== undefined && { isShared: shared }),
  })
}

/** One of a closed vocabulary. */
export function choice<
  const N extends VocabularyName,
  const O extends Options<NoInfer<ChoiceOf<N>>>,
>(choices: N, options?: O) {
  const kept = { sql: 'text', check: choiceCheck(VOCABULARIES[choices]) } as const
  return field<ChoiceOf<N>, 'choice', O>('choice', kept, options, { choices })
}

/** Several of a closed vocabulary, each at most once. */
export function choices<
  const N extends VocabularyName,
  const O extends Options<readonly NoInfer<ChoiceOf<N>>[]>,
>(of: N, options?: O) {
  const kept = { sql: 'text[]', check: listCheck(choiceCheck(VOCABULARIES[of])) } as const
  return field<readonly ChoiceOf<N>[], 'choices', O>('choices', kept, options, { choices: of })
}

/** Different texts, at most 100. */
export function texts<const O extends Options<readonly string[]>>(options?: O) {
  return field<readonly string[], 'texts', O>(
    'texts',
    { sql: 'text[]', check: listCheck(textCheck()) },
    options,
  )
}

/** A language as a BCP 47 tag. */
export function language<const O extends Options<string>>(options?: O) {
  return field<string, 'language', O>('language', { sql: 'text', check: languageCheck }, options)
}

/** Languages as BCP 47 tags. */
export function languages<const O extends Options<readonly string[]>>(options?: O) {
  return field<readonly string[], 'languages', O>(
    'languages',
    { sql: 'text[]', check: listCheck(languageCheck) },
    options,
  )
}

/** A time zone by its IANA name. */
export function timeZone<const O extends Options<string>>(options?: O) {
  return field<string, 'timeZone', O>('timeZone', { sql: 'text', check: timeZoneCheck }, options)
}

/** A language that Postscale speaks. */
export function locale<const O extends Options<Locale>>(options?: O) {
  return field<Locale, 'locale', O>('locale', { sql: 'text', check: choiceCheck(LOCALES) }, options)
}

/** A calendar date. */
export function date<const O extends Options<CalendarDate>>(options?: O) {
  return field<CalendarDate, 'date', O>('date', { sql: 'date', check: dateCheck }, options)
}

/** A day that the domain counts with: a number inside, a date outside. */
export function day<const O extends Options<Day>>(options?: O) {
  return field<Day, 'day', O>('day', { sql: 'date', check: dateCheck }, options)
}

export function flag<const O extends Options<boolean>>(options?: O) {
  return field<boolean, 'flag', O>('flag', { sql: 'boolean', check: booleanCheck }, options)
}

/** An amount in minor units of the organization's currency; not negative unless `signed`. */
export function money<const O extends Options<MinorUnits> & { readonly signed?: boolean }>(
  options?: O,
) {
  const least = options?.signed === true ? -Number.MAX_SAFE_INTEGER : 0
  const check = integerCheck(least, Number.MAX_SAFE_INTEGER)
  return field<MinorUnits, 'money', O>('money', { sql: 'bigint', check }, options)
}

/** A whole number between two, both allowed. */
export function integer<const O extends Options<number> & { readonly sql?: 'bigint' }>(
  min: number,
  max: number,
  options?: O,
) {
  const kept = { sql: options?.sql ?? 'integer', check: integerCheck(min, max) } as const
  return field<number, 'integer', O>('integer', kept, options)
}

/** Hundredths of one, as FTE and load weights are: 100 is one. The API speaks of ones. */
export function hundredths<const O extends Options<Hundredths>>(
  min: number,
  max: number,
  options?: O,
) {
  const kept = { sql: 'integer', check: integerCheck(min, max) } as const
  return field<Hundredths, 'hundredths', O>('hundredths', kept, options)
}

/** A share in basis points: 7500 is 75 %. The API speaks of shares of one. */
export function basisPoints<const O extends Options<number>>(options?: O) {
  const kept = { sql: 'integer', check: integerCheck(0, 10_000) } as const
  return field<number, 'basisPoints', O>('basisPoints', kept, options)
}

/** Any finite number. */
export function number<const O extends Options<number>>(options?: O) {
  return field<number, 'number', O>(
    'number',
    { sql: 'double precision', check: numberCheck },
    options,
  )
}

/** Another thing, by its kind's name. */
export function reference<
  const O extends Options<Id> & {
    readonly as?: string
    readonly owner?: boolean
    readonly needs?: 'throughout' | 'whenSet'
  },
>(to: string, options?: O) {
  const { as, owner, needs } = options ?? {}
  return field<Id, 'reference', O>('reference', { sql: 'uuid', check: referenceCheck }, options, {
    to,
    needs: needs ?? 'throughout',
    ...(as !== undefined && { as }),
    ...(owner !== undefined && { owner }),
  })
}

/** A list of records with fields of their own, such as milestones; at most 100. */
export function records<const F extends Fields, const O extends Options<readonly never[]>>(
  fields: F,
  words: RecordWords<NoInfer<keyof F & string>>,
  options?: O,
) {
  const kept = { sql: 'jsonb', check: listCheck(checkOf(fields)) } as const
  return field<readonly RecordOf<F>[], 'records', O>('records', kept, options, { fields, words })
}

/** One record with fields of its own. */
export function record<const F extends Fields, const O extends Options<never>>(
  fields: F,
  words: RecordWords<NoInfer<keyof F & string>>,
  options?: O,
) {
  const kept = { sql: 'jsonb', check: checkOf(fields) } as const
  return field<RecordOf<F>, 'record', O>('record', kept, options, { fields, words })
}

/** A value of a shape of its own, judged where it is set. */
export function shaped<V, const T extends string, const O extends Options<V>>(
  type: T,
  options?: O,
) {
  return field<V, T, O>(type, { sql: 'jsonb', check: () => null }, options)
}

function checkOf(fields: Fields): Check {
  return recordCheck(
    Object.fromEntries(Object.entries(fields).map(([name, { check }]) => [name, check])),
  )
}

/** The values of fields, by name. */
export type RecordOf<F extends Fields> = {
  readonly [N in keyof F]: F[N] extends Field<infer V> ? V : never
}
