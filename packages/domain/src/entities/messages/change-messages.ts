import { CHANGE_WORDS, type ChangeName } from '../change-words.js'
import type { Locale } from '../../kernel/locale.js'

export type ChangeMessageKey = `changes.${ChangeName}`

/** What a plan of one change is called in a language. */
export function changeMessages(locale: Locale): Readonly<Record<ChangeMessageKey, () => string>> {
  return Object.fromEntries(
    Object.entries(CHANGE_WORDS).map(([name, words]) => [`changes.${name}`, () => words[locale]]),
  ) as Record<ChangeMessageKey, () => string>
}
