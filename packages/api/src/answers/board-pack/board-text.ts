import { type BoardText, type Locale, localize } from '@postscale/domain'

/** A text of a board pack in a language: names as they are. */
export function boardText(text: BoardText, locale: Locale): string {
  return typeof text === 'string' ? text : localize(locale, text)
}
