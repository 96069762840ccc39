import type { Responsibility } from '../state/vocabulary.js'

/** The word of a responsibility out of one language's table; an unknown one stays as it is. */
export function responsibilityWord(
  words: Readonly<Record<Responsibility, string>>,
  responsibility: string,
): string {
  return Object.hasOwn(words, responsibility)
    ? words[responsibility as Responsibility]
    : responsibility
}
