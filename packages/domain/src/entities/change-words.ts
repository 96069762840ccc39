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

/** The name of a change, of whatever kind. */
export type ChangeName = {
  [K in keyof typeof KINDS]: NamesOf<(typeof KINDS)[K]>
}[keyof typeof KINDS]

/** What every change does, and what a plan of it is called. */
export const CHANGE_WORDS = Object.fromEntries(
  Object.values(KINDS).flatMap(({ words }) => Object.entries(words.changes)),
) as Readonly<Record<ChangeName, ChangeWords>>
