import { type BoardText, type Locale, localize, type Message } from '@postscale/domain'

/** A text of a board pack in a language: names as they are. */
export function boardText(text: BoardText, locale: Locale): string {
  return typeof text === 'string' ? text : localize(locale, text)
}

const PERCENT = 100

/** A difference of shares, in percentage points. */
export function pointsOf(difference: number): Message {
  return { key: 'boardPack.POINTS', params: { points: difference * PERCENT } }
}
