import * as catalogue from './generated/entities/catalogue.js'
import type * as words from './generated/entities/en.js'

/** A kind of thing or of fact, e.g. `account`. */
export type EntityKind = keyof typeof catalogue.kinds

/** A closed vocabulary, e.g. `segment`, and a value of one. */
export type Vocabulary = keyof typeof catalogue.vocabularies
export type ChoiceOf<V extends Vocabulary> = (typeof catalogue.vocabularies)[V]['values'][number]

/** One field of a kind, or of a record within a field. */
export interface EntityField {
  /** `text`, `choice`, `money`, `reference`, `records`… */
  readonly type: string
  /** Required: given by whoever creates the thing; defaulted: else `otherwise`; optional: else null. */
  readonly presence: 'defaulted' | 'optional' | 'required'
  /** `update`, `never`, or the change of its own that sets it. */
  readonly setBy: string
  /** In the domain's units: money in minor units, FTE and load weights in hundredths. */
  readonly otherwise?: unknown
  /** The vocabulary of a choice or of choices. */
  readonly choices?: Vocabulary
  /** The kind that a reference names, what the API calls it, and whether the thing belongs to it. */
  readonly to?: EntityKind
  readonly as?: string
  readonly owner?: boolean
  /** The type of the records that it holds, in `records`. */
  readonly record?: keyof typeof catalogue.records
  /** The largest length of a text, where it is not 200. */
  readonly max?: number
  /** Shown to few: pay of people, or other data about persons. */
  readonly sensitive?: 'pay' | 'person'
}

/** A kind as forms, tables and filters need it. */
export interface EntityDescription {
  /** With versions, one stretch of time, a dated observation, or known by a key of its own. */
  readonly shape: 'entity' | 'fact' | 'keyed' | 'period'
  /** Its GraphQL type. */
  readonly type: string
  readonly plural: string
  /** The field by which people know it; null where it is known by what it belongs to. */
  readonly label: string | null
  /** What makes it the same one besides a source, or the name of the key that it is known by. */
  readonly key?: readonly string[]
  /** Its changes by what they do: `create`, `upsert`, `update`, `end`, `reopen`, `record`, `set`, `clear`. */
  readonly changes: Readonly<
    Partial<
      Record<'clear' | 'create' | 'end' | 'record' | 'reopen' | 'set' | 'update' | 'upsert', string>
    >
  >
  /** Changes that set some fields apart, and those of periods. */
  readonly otherChanges: readonly string[]
  /** Changes that the API takes of those alone which have certain values: fields and what stands in them. */
  readonly changesWhere: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Pairs of dates of which the second, where both are given, comes after the first. */
  readonly inOrder: readonly (readonly [string, string])[]
  /** References of which exactly one is given, and the field of changes that they are given in. */
  readonly oneOf?: { readonly as: string; readonly fields: readonly string[] }
  readonly fields: Readonly<Record<string, EntityField>>
}

/** Every kind that the API knows, what is referred to before what refers to it. */
export const entityKinds: Readonly<Record<EntityKind, EntityDescription>> = catalogue.kinds

/** The records within fields, such as milestones, by their type: their fields. */
export const entityRecords: Readonly<
  Record<keyof typeof catalogue.records, Readonly<Record<string, EntityField>>>
> = catalogue.records

/** The closed vocabularies: the GraphQL enum of each, and its values in their order. */
export const vocabularies: {
  readonly [V in Vocabulary]: { readonly type: string; readonly values: readonly ChoiceOf<V>[] }
} = catalogue.vocabularies

/** What kinds, fields, changes and choices are called in one language: all of `@postscale/schema/entities/en`. */
export type EntityWords = typeof words
