import { VOCABULARY_WORDS } from '../vocabulary-registry.js'
import type { VocabularyWords } from '../vocabulary-words.js'
import type { ChoiceOf, VocabularyName } from '../vocabularies.js'
import type { Locale } from '../../kernel/locale.js'
import type { Noun, ThingName } from './nouns.js'

type ChoiceKey = { [N in VocabularyName]: `things.${N}.${ChoiceOf<N>}` }[VocabularyName]

/** The names of things, one and many, and of the values of every closed vocabulary. */
export type ThingMessageKey = `things.${ThingName}` | `things.${ThingName}.many` | ChoiceKey

/** Those names in a language. */
export function thingMessages(
  locale: Locale,
  nouns: Readonly<Record<ThingName, Noun>>,
): Readonly<Record<ThingMessageKey, () => string>> {
  const names = Object.entries(nouns).flatMap(([name, { one, many }]) => [
    [`things.${name}`, () => one] as const,
    [`things.${name}.many`, () => many] as const,
  ])
  const choices = Object.entries<VocabularyWords>(VOCABULARY_WORDS).flatMap(([name, { values }]) =>
    Object.entries(values).map(
      ([value, words]) => [`things.${name}.${value}`, () => words[locale]] as const,
    ),
  )
  return Object.fromEntries([...names, ...choices]) as Record<ThingMessageKey, () => string>
}
