import { type Formats, formatsFor } from './formats.js'
import type { Locale } from './locale.js'
import type { Message, MessageKey, MessageParams } from './message.js'

/** A room's messages from the parameters of each: what a catalogue holds under `room.CODE`. */
export type Room<Name extends string, Params> = {
  readonly [Code in keyof Params & string as `${Name}.${Code}`]: (
    params: Params[Code],
    formats: Formats,
  ) => string
}

/** The parameters of each message of a catalogue: what its samples hold. */
export type ParamsOf<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends (
    params: infer P,
    formats: Formats,
  ) => string
    ? P
    : never
}

/** How each of some messages is written in one language. */
type Catalogue<K extends MessageKey> = {
  readonly [Key in K]: (params: MessageParams<Key>, formats: Formats) => string
}

/** Writes one of some messages in a language. */
export type Writer<K extends MessageKey> = (locale: Locale, message: Message<K>) => string

/**
 * Writes messages out of their catalogues: those of one room, or of all.
 *
 * A key that the catalogues do not know (a message stored by another version) comes back as the bare
 * key: something true is shown rather than nothing.
 */
export function writerOf<K extends MessageKey>(
  catalogues: Readonly<Record<Locale, Catalogue<K>>>,
): Writer<K> {
  return (locale, { key, params }) => {
    const catalogue = catalogues[locale]
    if (!Object.hasOwn(catalogue, key)) return key
    // Key and parameters belong together by the type of Message; the union hides it from the compiler.
    const write = catalogue[key] as (params: unknown, formats: Formats) => string
    return write(params, formatsFor(locale))
  }
}
