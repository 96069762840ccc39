import type { ChoiceOf, VocabularyName } from './vocabularies.js'
import { customerVocabularyWords } from './customer-vocabulary.words.js'
import { organizationVocabularyWords } from './organization-vocabulary.words.js'
import { renewalVocabularyWords } from './renewal-vocabulary.words.js'
import { responsibilityVocabularyWords } from './responsibility-vocabulary.words.js'
import { targetVocabularyWords } from './target-vocabulary.words.js'
import type { VocabularyWords } from './vocabulary-words.js'

/** The words of every vocabulary; the compiler names the value that has none. */
export const VOCABULARY_WORDS: {
  readonly [N in VocabularyName]: VocabularyWords<ChoiceOf<N>>
} = {
  ...organizationVocabularyWords,
  ...responsibilityVocabularyWords,
  ...customerVocabularyWords,
  ...renewalVocabularyWords,
  ...targetVocabularyWords,
}
