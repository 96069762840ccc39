import { enMessages } from './en/index.js'
import { esMessages } from './es/index.js'
import { formatsFor, type Formats } from './formats.js'
import type { Locale } from './locale.js'
import type { Message, MessageCatalogue } from './message.js'
import { ptMessages } from './pt/index.js'

const CATALOGUES: Readonly<Record<Locale, MessageCatalogue>> = {
  en: enMessages,
  es: esMessages,
  pt: ptMessages,
}

/**
 * Writes a message in a language.
 *
 * A key that this version does not know (a message stored by another version) comes back as the bare
 * key: something true is shown rather than nothing.
 */
export function localize(locale: Locale, message: Message): string {
  const catalogue = CATALOGUES[locale]
  if (!Object.hasOwn(catalogue, message.key)) return message.key
  // Key and parameters belong together by the type of Message; the union hides it from the compiler.
  const write = catalogue[message.key] as (params: unknown, formats: Formats) => string
  return write(message.params, formatsFor(locale))
}
