import { type Formats, formatsFor } from './formats.js'
import type { Locale } from './locale.js'
import type { Message, MessageKey, MessageParams, Quoted } from './message.js'

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
  const write = (locale: Locale, { key, params }: Exclude<Quoted, string>): string => {
    const catalogue = catalogues[locale]
    if (!Object.hasOwn(catalogue, key)) return key
    // Key and parameters belong together by the type of Message; the union hides it from the compiler.
    const written = catalogue[key as K] as (params: unknown, formats: Formats) => string
    return written(withQuoted(params, locale, write), formatsFor(locale))
  }
  return write
}

/** Parameters in which what is itself a message is written. */
function withQuoted(
  params: object,
  locale: Locale,
  write: (locale: Locale, quoted: Exclude<Quoted, string>) => string,
): object {
  const values = Object.entries(params)
  if (!values.some(([, value]) => isMessage(value))) return params
  return Object.fromEntries(
    values.map(([name, value]) => [name, isMessage(value) ? write(locale, value) : value]),
  )
}

function isMessage(value: unknown): value is Exclude<Quoted, string> {
  return typeof value === 'object' && value !== null && 'key' in value && 'params' in value
}

/** A quoted text as it is written; of a message that nobody has written yet its bare key. */
export function quotedText(quoted: Quoted): string {
  return typeof quoted === 'string' ? quoted : quoted.key
}
