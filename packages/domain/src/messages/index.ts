/**
 * Messages are data (`Message`); the catalogues of the rooms, put together here, turn them into text.
 *
 * To give a room messages, say `capacity`, add under `rules/capacity/messages`:
 *
 * 1. `params.ts`: what each message is told, declared to the registry of `kernel/message.ts`.
 *    Parameters are plain JSON, named and read-only. Money is minor units with its currency, shares
 *    are fractions, dates are `YYYY-MM-DD`: the formats do the writing.
 * 2. `en.ts`, `es.ts` and `pt.ts`: `capacityMessages`, a `Room<'capacity', CapacityMessageParams>`, so
 *    that a missing, surplus or differently parametrised key fails to compile.
 * 3. `samples.ts`: one example of each message's parameters; the tests walk them through the three
 *    languages.
 *
 * A sentence never contradicts its number, nor mixes languages, and tests walk all messages for it: a number
 * that is compared with a limit is printed `beside` it (and the limit beside the number), a count goes with
 * its noun by `formats.count`, languages and countries have their names, and no code of a vocabulary is
 * printed. What a plan is called is a message too: `planText` reads it in any language.
 *
 * Then list the parameters in `localize.ts`, and the rest in `en.ts`, `es.ts`, `pt.ts` and `samples.ts`
 * of this folder. Use the words of the glossary, and the nouns, which carry articles and gender; the words of
 * kinds, their changes and the closed vocabularies are those of `entities`.
 */
export { formatsFor } from '../kernel/formats.js'
export { type Locale, LOCALES, type LocalizedText, matchLocale } from '../kernel/locale.js'
export { localize } from './localize.js'
export { MESSAGE_EXAMPLES } from './samples.js'
export { planText, readMessage } from './plan-text.js'
export { type RefusalCode, refusalCodeOf, refusalExamples } from './refusal-codes.js'
export type { Message, MessageKey, MessageParams } from '../kernel/message.js'
