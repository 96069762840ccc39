import {
  type Column,
  type ColumnDraft,
  draftFloats,
  draftInts,
  draftTexts,
} from '../../kernel/column.js'
import { type Day, FOREVER, formatDay, parseDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { IdTableDraft, Ids } from '../../kernel/id-table.js'
import type { Texts, TextTableDraft } from '../../kernel/text-table.js'
import type { TableKind } from '../table-kinds.js'

/** The stored form of a value. A fresh row holds 0, or null where texts are stored. */
export type Stored = number | string | null

/** What stored values point into. */
export interface Pools {
  readonly texts: Texts
  readonly ids: { of(kind: TableKind): Ids }
}

export interface PoolsDraft {
  readonly texts: TextTableDraft
  readonly ids: { of(kind: TableKind): IdTableDraft }
}

/** How one field lies in a column: `V` outside, `S` stored. */
export interface Codec<V, S extends Stored = Stored> {
  /** The kind that a reference points to; its stored form is the row plus one, 0 for none. */
  readonly target: TableKind | null
  draft(base: Column<S>): ColumnDraft<S>
  encode(value: V, pools: PoolsDraft): S
  decode(stored: S, pools: Pools): V
  /** Gives back what encoding took, when the stored form is overwritten. */
  release?(stored: S, pools: PoolsDraft): void
}

const ints = { target: null, draft: draftInts } as const
const floats = { target: null, draft: draftFloats } as const
const texts = { target: null, draft: draftTexts } as const

/** Integers of 32 bits. */
export const whole: Codec<number, number> = {
  ...ints,
  encode: (value) => value,
  decode: (stored) => stored,
}

const NO_WHOLE = -0x80000000

export const optionalWhole: Codec<number | null, number> = {
  ...ints,
  encode: (value) => value ?? NO_WHOLE,
  decode: (stored) => (stored === NO_WHOLE ? null : stored),
}

/** Integers beyond 32 bits, such as amounts of money, and fractions. */
export const large: Codec<number, number> = {
  ...floats,
  encode: (value) => value,
  decode: (stored) => stored,
}

export const optionalLarge: Codec<number | null, number> = {
  ...floats,
  encode: (value) => value ?? Number.NaN,
  decode: (stored) => (Number.isNaN(stored) ? null : stored),
}

export const flag: Codec<boolean, number> = {
  ...ints,
  encode: Number,
  decode: (stored) => stored === 1,
}

/** Texts that are mostly a row's own, such as names. */
export const text: Codec<string, string | null> = {
  ...texts,
  encode: (value) => value,
  decode: (stored) => stored ?? '',
}

export const optionalText: Codec<string | null, string | null> = {
  ...texts,
  encode: (value) => value,
  decode: (stored) => stored,
}

/** Texts that many rows share. */
export const sharedText: Codec<string | null, number> = {
  ...ints,
  encode: (value, pools) => pools.texts.retain(value),
  decode: (stored, pools) => pools.texts.text(stored),
  release: (stored, pools) => pools.texts.release(stored),
}

/** A calendar date, as its day. */
export const date: Codec<string, number> = {
  ...ints,
  encode: (value) => parseDay(value) ?? FOREVER,
  decode: formatDay,
}

export const optionalDate: Codec<string | null, number> = {
  ...ints,
  encode: (value) => (value === null ? FOREVER : (parseDay(value) ?? FOREVER)),
  decode: (stored) => (stored === FOREVER ? null : formatDay(stored)),
}

export const optionalDay: Codec<Day | null, number> = {
  ...ints,
  encode: (value) => value ?? FOREVER,
  decode: (stored) => (stored === FOREVER ? null : stored),
}

/** One of a closed vocabulary. */
export function choice<V extends string>(choices: readonly V[]): Codec<V, number> {
  return {
    ...ints,
    encode: (value) => choices.indexOf(value),
    decode: (stored) => choices[stored]!,
  }
}

/** One of a closed vocabulary, or null. */
export function optionalChoice<V extends string>(choices: readonly V[]): Codec<V | null, number> {
  return {
    ...ints,
    encode: (value) => (value === null ? -1 : choices.indexOf(value)),
    decode: (stored) => (stored === -1 ? null : choices[stored]!),
  }
}

/** The id of another thing; the table keeps who refers to it. */
export function reference(target: TableKind): Codec<Id, number> {
  return {
    ...ints,
    target,
    encode: (value, pools) => pools.ids.of(target).rowFor(value) + 1,
    decode: (stored, pools) => pools.ids.of(target).at(stored - 1),
  }
}

export function optionalReference(target: TableKind): Codec<Id | null, number> {
  return {
    ...ints,
    target,
    encode: (value, pools) => (value === null ? 0 : pools.ids.of(target).rowFor(value) + 1),
    decode: (stored, pools) => (stored === 0 ? null : pools.ids.of(target).at(stored - 1)),
  }
}

const NO_ITEMS: readonly never[] = Object.freeze([])

/** A list of texts or of plain objects, as JSON; an empty one takes no room. */
export function list<T>(): Codec<readonly T[], string | null> {
  return {
    ...texts,
    encode: (value) => (value.length === 0 ? null : JSON.stringify(value)),
    decode: (stored) => (stored === null ? NO_ITEMS : (JSON.parse(stored) as readonly T[])),
  }
}

/** A plain object, as JSON. */
export function structure<T>(): Codec<T, string | null> {
  return {
    ...texts,
    encode: (value) => JSON.stringify(value),
    decode: (stored) => JSON.parse(stored ?? 'null') as T,
  }
}
