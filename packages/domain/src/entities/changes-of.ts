import type { CalendarDate } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { Entity, FactKind, FieldsOf, IfEnded, SetterOf, UpsertName } from './entity.js'
import type { ExternalReference } from './external-reference.js'
import type { Field, Fields } from './fields/index.js'

type NamesSetBy<F extends Fields, S extends string> = {
  [N in keyof F]: F[N] extends Field<unknown, string, infer _P, S> ? N : never
}[keyof F]
type RequiredNames<F extends Fields> = {
  [N in keyof F]: F[N] extends Field<unknown, string, 'required'> ? N : never
}[keyof F]

/** What every change has: its name and the day from which it holds. */
export interface Dated<T extends string> {
  readonly type: T
  readonly effective: CalendarDate
  /** Refused when what it is about was changed after this revision. */
  readonly ifUnchangedSince?: number
}

/** The currency of a change's amounts: when told, it must be the organization's. */
interface Priced {
  readonly currency?: string
}

type MoneyOf<F extends Fields> = F[keyof F]['type'] extends infer T
  ? 'money' extends T
    ? Priced
    : unknown
  : never

/** The change that makes a thing: its id, the fields it must have, and any others. */
export type CreateOf<E extends Entity> = Dated<E['changes']['create']> &
  Pick<FieldsOf<E>, RequiredNames<E['fields']>> &
  Partial<Omit<FieldsOf<E>, RequiredNames<E['fields']>>> &
  MoneyOf<E['fields']> & {
    readonly id: Id
    readonly externalReferences?: readonly ExternalReference[]
  }

/**
 * The change that makes a thing known by an external reference or, where it is known, sets those of
 * the fields it names that differ.
 */
export type UpsertOf<E extends Entity> = Dated<UpsertName<E['kind']>> &
  Partial<FieldsOf<E>> &
  MoneyOf<E['fields']> & {
    /** The id that the thing has if it is made. */
    readonly id: Id
    readonly reference: ExternalReference
    readonly ifEnded?: IfEnded
  }

/** The change that sets the fields it names. */
export type UpdateOf<E extends Entity> = Dated<E['changes']['update']> &
  Partial<Pick<FieldsOf<E>, NamesSetBy<E['fields'], 'update'>>> &
  MoneyOf<E['fields']> & { readonly id: Id }

/** The change that ends a thing, and may set fields that only it sets. */
type EndOf<E extends Entity> = E['changes'] extends { readonly end: infer T extends string }
  ? Dated<T> &
      Partial<Pick<FieldsOf<E>, NamesSetBy<E['fields'], T>>> & {
        readonly id: Id
        /** Ends what belongs to it or cannot be without it as well, instead of being refused. */
        readonly withWhatDependsOnIt?: boolean
      }
  : never

/** The change that lets a thing that has ended live again, with its last fields and those it names. */
type ReopenOf<E extends Entity> = E['changes'] extends { readonly reopen: infer T extends string }
  ? Dated<T> &
      Partial<Omit<FieldsOf<E>, NamesSetBy<E['fields'], 'never'>>> &
      MoneyOf<E['fields']> & { readonly id: Id }
  : never

/** The changes that set some fields apart, such as a move. */
type SettersOf<E extends Entity> = {
  [S in Exclude<SetterOf<E['fields']>, E['changes']['end']>]: Dated<S> &
    Partial<Pick<FieldsOf<E>, NamesSetBy<E['fields'], S>>> & { readonly id: Id }
}[Exclude<SetterOf<E['fields']>, E['changes']['end']>]

/** Every change of an entity. */
export type ChangesOf<E extends Entity> =
  | CreateOf<E>
  | UpsertOf<E>
  | UpdateOf<E>
  | EndOf<E>
  | ReopenOf<E>
  | SettersOf<E>

/** The change that records a fact: where it comes from, and its fields. */
export type RecordOfFact<E extends FactKind> = Dated<E['change']> &
  Pick<FieldsOf<E>, RequiredNames<E['fields']>> &
  Partial<Omit<FieldsOf<E>, RequiredNames<E['fields']>>> &
  MoneyOf<E['fields']> & { readonly source: string }
