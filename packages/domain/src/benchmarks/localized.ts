import type { LocalizedText } from '../messages/localized-text.js'

/** One text in the three languages, in their fixed order. */
export function localized(en: string, es: string, pt: string): LocalizedText {
  return { en, es, pt }
}
