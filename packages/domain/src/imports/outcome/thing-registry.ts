import { type Day, FOREVER } from '../../kernel/days.js'
import type { History } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import { foldText } from '../read/choice-words.js'

/** A thing that rows can refer to. */
export interface Known<F> {
  readonly id: Id
  readonly externalId: string | null
  readonly history: History<F>
}

type Found<F> = Known<F> | 'AMBIGUOUS' | null

/**
 * The things of one kind that rows of a run can refer to: those of the state and, as they come, those
 * that the run makes. An external id goes before a name, and a name that several share is ambiguous.
 */
export class ThingRegistry<F> {
  readonly #byExternalId = new Map<string, Known<F>>()
  readonly #byName = new Map<string, Known<F> | 'AMBIGUOUS'>()
  readonly #namesOf: (fields: F) => readonly (string | null)[]

  constructor(things: Iterable<Known<F>>, namesOf: (fields: F) => readonly (string | null)[]) {
    this.#namesOf = namesOf
    for (const thing of things) this.add(thing)
  }

  add(thing: Known<F>): void {
    if (thing.externalId !== null) this.#byExternalId.set(thing.externalId, thing)
    const fields = thing.history.at(-1)?.fields
    if (fields === undefined) return
    for (const name of this.#namesOf(fields)) {
      if (name === null || name === '') continue
      const word = foldText(name)
      const other = this.#byName.get(word)
      const clash = other !== undefined && (other === 'AMBIGUOUS' || other.id !== thing.id)
      this.#byName.set(word, clash ? 'AMBIGUOUS' : thing)
    }
  }

  withExternalId(externalId: string): Known<F> | null {
    return this.#byExternalId.get(externalId) ?? null
  }

  find(reference: string): Found<F> {
    const known = this.#byExternalId.get(reference) ?? this.#byName.get(foldText(reference))
    return known ?? null
  }
}

/** A thing that a row of the run makes, as later rows see it. */
export function madeThing<F>(id: Id, externalId: string | null, from: Day, fields: F): Known<F> {
  return { id, externalId, history: [{ from, to: FOREVER, set: null, fields }] }
}
