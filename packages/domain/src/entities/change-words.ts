import type { ChangeNames, Entity, FactKind, Keyed, Period } from './entity.js'
import { KINDS } from './registry.js'
import type { ChangeWords } from './words.js'

type NamesOf<E> =
  E extends Entity<string, string, infer C, infer F>
    ? ChangeNames<C, F>
    : E extends Period<string, string, infer _F, infer C>
      ? C
      : E extends FactKind<string, infer C>
        ? C
        : E extends Keyed<string, string, infer C>
          ? C['clear' | 'set']
          : never

/** The name of a change, of whatever kind or of all kinds. */
export type ChangeName =
  | 'restore'
  | {
      [K in keyof typeof KINDS]: NamesOf<(typeof KINDS)[K]>
    }[keyof typeof KINDS]

/** The one change that is of no kind: it sets any thing back. */
const restore: ChangeWords = {
  about:
    'Sets the whole recorded history of a thing, or a fact, back to what it was at a revision. What there was not then is taken out, if nothing needs it. Restore what a thing belongs to before it.',
  en: 'Restore a former state',
  es: 'Restaurar un estado anterior',
  pt: 'Restaurar um estado anterior',
}

/** What every change does, and what a plan of it is called. */
export const CHANGE_WORDS = {
  ...Object.fromEntries(Object.values(KINDS).flatMap(({ words }) => Object.entries(words.changes))),
  restore,
} as Readonly<Record<ChangeName, ChangeWords>>
