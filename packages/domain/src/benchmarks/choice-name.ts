import { VOCABULARY_WORDS } from '../entities/vocabulary-registry.js'
import type { Words } from '../entities/words.js'
import type { LocalizedText } from '../kernel/locale.js'
import type { ChoiceOf, VocabularyName } from '../entities/vocabularies.js'

/** What a choice is called, in the three languages. */
export function choiceName<N extends VocabularyName>(name: N, choice: ChoiceOf<N>): LocalizedText {
  const words: Readonly<Record<string, Words>> = VOCABULARY_WORDS[name].values
  const { en, es, pt } = words[choice]!
  return { en, es, pt }
}
