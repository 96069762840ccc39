import type { Field, Fields, RecordOf } from './fields/index.js'
import type { KindWords } from './words.js'

/** The changes of a kind: how it is created, updated, ended and begins to live again, each by its name. */
export interface EntityChanges {
  readonly create: string
  readonly update: string
  readonly end?: string
  readonly reopen?: string
}

/** A kind of thing with an identity and effective-dated versions. */
export interface Entity<
  K extends string = string,
  P extends string = string,
  C extends EntityChanges = EntityChanges,
  F extends Fields = Fields,
> {
  readonly shape: 'entity'
  readonly kind: K
  /** What several are called: the name of the state's collection and of the API's lists. */
  readonly plural: P
  readonly changes: C
  /** The field by which people know it; without one, it is known by what it belongs to. */
  readonly label: string | null
  /** How a list of it is sorted where nothing else is asked for. */
  readonly order: { readonly field: string; readonly direction: 'ASC' | 'DESC' }
  /** The texts that a search looks into, beside its external id; when not given, a label that is a text. */
  readonly search?: readonly string[]
  /** Values under which it needs what it refers to; always when not given. */
  readonly needsWhile?: Readonly<Record<string, readonly string[]>>
  /** Pairs of dates of which the second, where both are given, comes after the first. */
  readonly inOrder?: readonly (readonly [string, string])[]
  readonly fields: F
  readonly words: KindWords
}

/** A kind of thing that is one stretch of time: it has no versions, but a beginning and an end. */
export interface Period<
  K extends string = string,
  P extends string = string,
  F extends Fields = Fields,
  C extends string = string,
> {
  readonly shape: 'period'
  readonly kind: K
  readonly plural: P
  /** The changes that end, make and alter one, in the order to run them in; each is written by hand. */
  readonly changes: readonly C[]
  /** Changes that are of those alone which have certain values. */
  readonly changesWhere?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Fields of which two of it may not have the same at once, where `only` holds; the database excludes it. */
  readonly exclusive: {
    readonly fields: readonly string[]
    readonly only?: Readonly<Record<string, string>>
  }
  /** References of which exactly one is given: who has it, a seat or a team. */
  readonly oneOf?: OneOf
  readonly fields: F
  readonly words: KindWords
}

/** References of which exactly one is given, and what they are called together. */
export interface OneOf<N extends string = string> {
  readonly as: string
  readonly fields: readonly N[]
}

/** A kind of dated observation from a source; recording one anew replaces it. */
export interface FactKind<
  K extends string = string,
  C extends string = string,
  F extends Fields = Fields,
> {
  readonly shape: 'fact'
  readonly kind: K
  readonly plural: string
  /** The change that records one. */
  readonly change: C
  /** Fields that make it the same one, beside its source; `day` is the effective day. */
  readonly key: readonly string[]
  /** References of which exactly one is given: whose it is, an account's or a team's. */
  readonly oneOf?: OneOf
  /** The fields that are zero in a fact that takes back what was recorded under its key. */
  readonly zero?: readonly string[]
  readonly fields: F
  readonly words: KindWords
}

/** A kind of thing known by a key of its own instead of an id, with effective-dated versions. */
export interface Keyed<
  K extends string = string,
  P extends string = string,
  C extends { readonly set: string; readonly clear: string } = {
    readonly set: string
    readonly clear: string
  },
  F extends Fields = Fields,
> {
  readonly shape: 'keyed'
  readonly kind: K
  readonly plural: P
  /** The name of the key. */
  readonly key: string
  readonly changes: C
  readonly fields: F
  readonly words: KindWords
}

/** Settable fields of a columnar kind: a version keeps which were set as bits of a 32-bit integer. */
const MOST_FIELDS = 31

export function entity<
  const K extends string,
  const P extends string,
  const C extends EntityChanges,
  F extends Fields,
>(
  kind: K,
  described: {
    readonly plural: P
    readonly changes: C
    readonly label: NoInfer<keyof F & string> | null
    readonly order: {
      readonly field: NoInfer<keyof F & string>
      readonly direction: 'ASC' | 'DESC'
    }
    readonly search?: readonly NoInfer<keyof F & string>[]
    readonly needsWhile?: Readonly<Partial<Record<NoInfer<keyof F & string>, readonly string[]>>>
    readonly inOrder?: readonly (readonly [NoInfer<keyof F & string>, NoInfer<keyof F & string>])[]
    readonly fields: F
    readonly words: KindWords<NoInfer<keyof F & string>, ChangeNames<NoInfer<C>, NoInfer<F>>>
  },
): Entity<K, P, C, F> {
  if (Object.keys(described.fields).length > MOST_FIELDS) {
    throw new RangeError(`${kind} has more than ${MOST_FIELDS} fields.`)
  }
  return { shape: 'entity', kind, ...described } as Entity<K, P, C, F>
}

export function period<
  const K extends string,
  const P extends string,
  F extends Fields,
  const C extends string,
>(
  kind: K,
  described: Omit<
    Period<K, P, F, C>,
    'changesWhere' | 'exclusive' | 'kind' | 'oneOf' | 'shape' | 'words'
  > & {
    readonly changesWhere?: Readonly<
      Partial<Record<NoInfer<C>, Readonly<Partial<Record<NoInfer<keyof F & string>, string>>>>>
    >
    readonly oneOf?: OneOf<NoInfer<keyof F & string>>
    readonly exclusive: {
      readonly fields: readonly NoInfer<keyof F & string>[]
      readonly only?: Readonly<Partial<Record<NoInfer<keyof F & string>, string>>>
    }
    readonly words: KindWords<NoInfer<keyof F & string>, NoInfer<C>>
  },
): Period<K, P, F, C> {
  return { shape: 'period', kind, ...described } as Period<K, P, F, C>
}

export function fact<const K extends string, const C extends string, F extends Fields>(
  kind: K,
  described: Omit<FactKind<K, C, F>, 'key' | 'kind' | 'oneOf' | 'shape' | 'words' | 'zero'> & {
    readonly key: readonly (NoInfer<keyof F & string> | 'day')[]
    readonly oneOf?: OneOf<NoInfer<keyof F & string>>
    readonly zero?: readonly NoInfer<keyof F & string>[]
    readonly words: KindWords<NoInfer<keyof F & string>, NoInfer<C>>
  },
): FactKind<K, C, F> {
  return { shape: 'fact', kind, ...described }
}

export function keyed<
  const K extends string,
  const P extends string,
  const C extends { readonly set: string; readonly clear: string },
  F extends Fields,
>(
  kind: K,
  described: Omit<Keyed<K, P, C, F>, 'kind' | 'shape' | 'words'> & {
    readonly words: KindWords<NoInfer<keyof F & string>, NoInfer<C['set'] | C['clear']>>
  },
): Keyed<K, P, C, F> {
  return { shape: 'keyed', kind, ...described }
}

/** The changes by which fields are set apart from the kind's update. */
export type SetterOf<F extends Fields> = Exclude<
  { [N in keyof F]: F[N] extends Field<unknown, string, infer _P, infer S> ? S : never }[keyof F],
  'never' | 'update'
>

/** The changes of an entity, by name. */
export type ChangeNames<C extends EntityChanges, F extends Fields> =
  | C['create']
  | C['update']
  | (C extends { readonly end: infer E extends string } ? E : never)
  | (C extends { readonly reopen: infer R extends string } ? R : never)
  | SetterOf<F>

/** The values of a kind's fields. */
export type FieldsOf<E extends { readonly fields: Fields }> = RecordOf<E['fields']>

/** The name of the change that makes a thing of a kind or, where it is known, updates it. */
export type UpsertName<K extends string> = `upsert${Capitalize<K>}`

export function upsertName<K extends string>(kind: K): UpsertName<K> {
  return `upsert${kind[0]!.toUpperCase()}${kind.slice(1)}` as UpsertName<K>
}

/** What to do with a thing that is known and ended: refuse, let it live again, or leave it ended. */
export const IF_ENDED = ['REFUSE', 'REOPEN', 'SKIP'] as const
export type IfEnded = (typeof IF_ENDED)[number]
