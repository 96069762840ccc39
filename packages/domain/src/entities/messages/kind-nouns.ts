import { KIND_NAMES, KINDS, type Kind } from '../registry.js'
import type { KindWords } from '../words.js'
import type { Locale } from '../../kernel/locale.js'
import type { Noun } from './nouns.js'

/** The nouns of every kind in a language, with the articles that `nounOf` gives them. */
export function kindNouns<L extends Locale>(
  locale: L,
  nounOf: (noun: KindWords['noun'][L]) => Noun,
): Readonly<Record<Kind, Noun>> {
  return Object.fromEntries(
    KIND_NAMES.map((kind) => {
      const { noun }: KindWords = KINDS[kind].words
      return [kind, nounOf(noun[locale])]
    }),
  ) as Record<Kind, Noun>
}
