import type { Formats } from '../kernel/formats.js'
import type { Locale } from '../kernel/locale.js'
import type { MessageKey } from '../kernel/message.js'
import { enMessages } from '../messages/en.js'
import { esMessages } from '../messages/es.js'
import { ptMessages } from '../messages/pt.js'
import { samples } from '../messages/samples.js'

/** The parameters of a message, whichever it is. */
export type AnyParams = Readonly<Record<string, unknown>>

type Write = (params: AnyParams, formats: Formats) => string

const catalogues = { en: enMessages, es: esMessages, pt: ptMessages }

/** The keys of every message of every room. */
export const messageKeys = Object.keys(samples) as readonly MessageKey[]

/** One example of the parameters of a message. */
export function sampleOf(key: MessageKey): AnyParams {
  return samples[key] as AnyParams
}

/** A message in a language, with formats that a test may have prepared. */
export function writeMessage(
  locale: Locale,
  key: MessageKey,
  params: AnyParams,
  formats: Formats,
): string {
  // A walk gives each message parameters of its own sample, which the types cannot follow.
  return (catalogues[locale][key] as Write)(params, formats)
}
