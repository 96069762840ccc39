/**
 * The localization kernel: messages are data (`Message`), catalogues turn them into text.
 *
 * To add a room, say `capacity`:
 *
 * 1. `en/capacity.ts` exports `capacityMessages`, an object of functions
 *    `'capacity.over': (p: { readonly seat: string; readonly utilisation: number }, f: Formats) => …`.
 *    Keys start with the room's name; parameters are plain JSON, named and read-only. Money is minor
 *    units with its currency, shares are fractions, dates are `YYYY-MM-DD`: `f` does the writing.
 *    A message without parameters takes `(_: NoParams) => …`.
 * 2. `es/capacity.ts` and `pt/capacity.ts` export the same object `satisfies typeof en…`, so that a
 *    missing, surplus or differently parametrised key fails to compile.
 * 3. `samples/capacity.ts` exports one example of each message's parameters; the tests walk them
 *    through the three languages.
 * 4. Spread the four into `en/index.ts`, `es/index.ts`, `pt/index.ts` and `samples/index.ts`.
 *
 * Use the words of the glossary; name things with `en/nouns.ts` and its sisters, which carry articles
 * and gender. The words of kinds, their changes and the closed vocabularies are those of `entities`.
 */
export { currencyDigits } from './currency-digits.js'
export { formatsFor, type Formats } from './formats.js'
export { INVALID_REASONS, type InvalidReason } from './invalid-reason.js'
export { LOCALES, type Locale } from './locale.js'
export { localize } from './localize.js'
export type { LocalizedText } from './localized-text.js'
export { matchLocale } from './match-locale.js'
export type { Message, MessageCatalogue, MessageKey, MessageParams } from './message.js'
export type { NoParams } from './no-params.js'
export type { ThingName } from './thing-name.js'
