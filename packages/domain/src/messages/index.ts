/**
 * The localization kernel: messages are data (`Message`), catalogues turn them into text.
 *
 * To add a room, say `capacity`:
 *
 * 1. `capacity-message-params.ts` says what each message is told, and declares it to the registry of
 *    `message.ts`. Parameters are plain JSON, named and read-only. Money is minor units with its
 *    currency, shares are fractions, dates are `YYYY-MM-DD`: the formats do the writing.
 * 2. `en/capacity.ts`, `es/capacity.ts` and `pt/capacity.ts` export `capacityMessages`, a
 *    `Room<'capacity', CapacityMessageParams>`: a missing, surplus or differently parametrised key
 *    fails to compile.
 * 3. `samples/capacity.ts` exports one example of each message's parameters; the tests walk them
 *    through the three languages.
 * 4. List the parameters in `message-params.ts`, and spread the catalogues and the samples into
 *    `en/index.ts`, `es/index.ts`, `pt/index.ts` and `samples/index.ts`.
 *
 * Use the words of the glossary; name things with `en/nouns.ts` and its sisters, which carry articles
 * and gender.
 */
export { currencyDigits } from './currency-digits.js'
export { formatsFor, type Formats } from './formats.js'
export { INVALID_REASONS, type InvalidReason } from './invalid-reason.js'
export { LOCALES, type Locale } from './locale.js'
export { localize } from './localize.js'
export type { LocalizedText } from './localized-text.js'
export { matchLocale } from './match-locale.js'
export type { Message, MessageKey, MessageParams } from './message.js'
export type { NoParams } from './no-params.js'
export type { ThingName } from './thing-name.js'
