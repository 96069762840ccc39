import { formatsFor, type Formats } from './formats.js'
import type { Locale } from './locale.js'
import type { Message, MessageKey, MessageParams } from './message.js'

/** How each of some messages is written in one language. */
export type Catalogue<K extends MessageKey> = {
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
