import { VOCABULARY_WORDS } from '../vocabulary-registry.js'
import type { Words } from '../words.js'
import type { VocabularyName } from '../vocabularies.js'
import type { Locale } from '../../kernel/locale.js'

const ABBREVIATION = /^\p{Lu}{2}/u

/**
 * A choice's word as it stands within a sentence: in small letters, abbreviations apart. A choice
 * that this version does not know stays as it is.
 */
export function choiceInSentence(locale: Locale, name: VocabularyName, choice: string): string {
  const words: Readonly<Record<string, Words>> = VOCABULARY_WORDS[name].values
  const word = Object.hasOwn(words, choice) ? words[choice]![locale] : choice
  return ABBREVIATION.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1)
}
