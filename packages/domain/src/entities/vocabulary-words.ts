import type { ChangeWords } from './words.js'

/** The words of a closed vocabulary: its GraphQL enum, what it is about, and each value's. */
export interface VocabularyWords<V extends string = string> {
  readonly type: string
  readonly about: string
  readonly values: Readonly<Record<V, ChangeWords>>
}

/** A vocabulary's words; `VOCABULARY_WORDS` checks that no value is missing. */
export function vocabulary<V extends string>(
  type: string,
  about: string,
  values: Readonly<Record<V, ChangeWords>>,
): VocabularyWords<V> {
  return { type, about, values }
}
