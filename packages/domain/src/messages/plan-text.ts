import { type Locale, LOCALES } from '../kernel/locale.js'
import type { Message } from '../kernel/message.js'
import type { PlanText } from '../plans/decision.js'
import { enMessages } from './en.js'
import { localize } from './localize.js'

/** What is said of a plan, in a language: typed words as they were typed. */
export function planText(locale: Locale, text: PlanText): string {
  return typeof text === 'string' ? text : localize(locale, text)
}

/** The longest message that is taken for what is said of a plan, in any language. */
const LONGEST = 2_000

/**
 * A message that came from outside as JSON, or null when it is none that this version can write in
 * every language.
 */
export function readMessage(given: unknown): Message | null {
  if (typeof given !== 'object' || given === null) return null
  const { key, params, ...rest } = given as { readonly key?: unknown; readonly params?: unknown }
  if (typeof key !== 'string' || !Object.hasOwn(enMessages, key)) return null
  if (typeof params !== 'object' || params === null || Object.keys(rest).length > 0) return null
  const message = { key, params } as Message
  try {
    const texts = LOCALES.map((locale) => localize(locale, message))
    return texts.every((text) => text.trim() !== '' && text.length <= LONGEST) ? message : null
  } catch {
    return null
  }
}
