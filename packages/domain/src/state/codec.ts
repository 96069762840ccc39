import {
  type Column,
  type ColumnDraft,
  draftFloats,
  draftInts,
  draftValues,
} from '../kernel/column.js'
import type { Dictionary } from '../kernel/dictionary.js'
import { FOREVER } from '../kernel/forever.js'
import { formatDay } from '../kernel/format-day.js'
import { parseDay } from '../kernel/parse-day.js'

/** How one field lies in a column: `V` outside, `S` stored. */
export interface Codec<V, S> {
  readonly draft: (base: Column<S>) => ColumnDraft<S>
  readonly encode: (value: V, texts: Dictionary) => S
  readonly decode: (stored: S, texts: Dictionary) => V
}

/** Values kept as they are. */
export function plain<V>(): Codec<V, V> {
  return { draft: draftValues, encode: (value) => value, decode: (stored) => stored }
}

export const whole: Codec<number, number> = {
  draft: draftInts,
  encode: (value) => value,
  decode: (stored) => stored,
}

/** Integers beyond 32 bits, such as amounts of money. */
export const large: Codec<number, number> = { ...whole, draft: draftFloats }

export const flag: Codec<boolean, number> = {
  draft: draftInts,
  encode: Number,
  decode: (stored) => stored === 1,
}

/** Texts that many rows share. */
export const sharedText: Codec<string | null, number> = {
  draft: draftInts,
  encode: (value, texts) => texts.code(value),
  decode: (stored, texts) => texts.text(stored),
}

export const date: Codec<string | null, number> = {
  draft: draftInts,
  encode: (value) => (value === null ? FOREVER : (parseDay(value) ?? FOREVER)),
  decode: (stored) => (stored === FOREVER ? null : formatDay(stored)),
}

/** One of a closed vocabulary. */
export function choice<V extends string>(choices: readonly V[]): Codec<V, number> {
  return {
    draft: draftInts,
    encode: (value) => choices.indexOf(value),
    decode: (stored) => choices[stored]!,
  }
}

/** One of a closed vocabulary, or null. */
export function optionalChoice<V extends string>(choices: readonly V[]): Codec<V | null, number> {
  return {
    draft: draftInts,
    encode: (value) => (value === null ? -1 : choices.indexOf(value)),
    decode: (stored) => (stored === -1 ? null : choices[stored]!),
  }
}
