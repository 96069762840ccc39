import type { ExternalReference } from '../../entities/external-reference.js'
import { type Day, FOREVER } from '../../kernel/days.js'
import type { History } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Holder } from '../../state/tables/external-references.js'
import { namedHolder, ownHolder } from './holder-of.js'
import { wordsOfName } from './words-of-name.js'

/** A thing that rows can refer to. */
export interface Known<F> {
  readonly id: Id
  readonly externalReferences: readonly ExternalReference[]
  readonly history: History<F>
}

type Found<F> = Known<F> | 'AMBIGUOUS' | null

/**
 * The things of one kind that rows of a run can refer to: those of the state and, as they come, those
 * that the run makes. An id of another system goes before a name, and a name that several share is ambiguous.
 */
export class ThingRegistry<F> {
  readonly #holders = new Map<string, Holder<Known<F>>[]>()
  readonly #byName = new Map<string, Known<F> | 'AMBIGUOUS'>()
  readonly #namesOf: (fields: F) => readonly (string | null)[]

  readonly #source: string

  /** @param source where the files of the run come from. */
  constructor(
    things: Iterable<Known<F>>,
    source: string,
    namesOf: (fields: F) => readonly (string | null)[],
  ) {
    this.#source = source
    this.#namesOf = namesOf
    for (const thing of things) this.add(thing)
  }

  /** @returns what takes it back, until another is added. */
  add(thing: Known<F>): () => void {
    const undo: (() => void)[] = []
    for (const { source, id } of thing.externalReferences) {
      const others = this.#holders.get(id)?.filter((other) => other.source !== source) ?? []
      undo.push(put(this.#holders, id, [...others, { source, thing }]))
    }
    const fields = thing.history.at(-1)?.fields
    for (const name of fields === undefined ? [] : this.#namesOf(fields)) {
      if (name === null || name === '') continue
      for (const word of wordsOfName(name)) {
        const other = this.#byName.get(word)
        const clash = other !== undefined && (other === 'AMBIGUOUS' || other.id !== thing.id)
        undo.push(put(this.#byName, word, clash ? 'AMBIGUOUS' : thing))
      }
    }
    return () => {
      for (const step of undo.toReversed()) step()
    }
  }

  /** The thing that a row of the run's files means by its own id. */
  own(id: string): Known<F> | null {
    return ownHolder(this.#holders.get(id) ?? [], this.#source)
  }

  /** The thing that has the id in whatever system, where there is one such. */
  named(id: string): Known<F> | null {
    return namedHolder(this.#holders.get(id) ?? [], this.#source)
  }

  /** All by which a thing is found, but names that several share. */
  *names(): Generator<{ readonly name: string }> {
    for (const id of this.#holders.keys()) yield { name: id }
    for (const [word, thing] of this.#byName) {
      const fields = thing === 'AMBIGUOUS' ? undefined : thing.history.at(-1)?.fields
      const names = fields === undefined ? [] : this.#namesOf(fields)
      const name = names.find((each) => each !== null && wordsOfName(each).includes(word))
      if (name !== null && name !== undefined) yield { name }
    }
  }

  find(reference: string): Found<F> {
    const named = this.named(reference)
    if (named !== null) return named
    const found = wordsOfName(reference).map((word) => this.#byName.get(word))
    return found.find((each) => each !== undefined) ?? null
  }
}

/** Sets an entry of a map. @returns what sets it back. */
function put<K, V>(map: Map<K, V>, key: K, value: V): () => void {
  const before = map.get(key)
  map.set(key, value)
  return () => {
    if (before === undefined) map.delete(key)
    else map.set(key, before)
  }
}

/** A thing that a row of the run makes, as later rows see it. */
export function madeThing<F>(
  id: Id,
  externalReferences: readonly ExternalReference[],
  from: Day,
  fields: F,
): Known<F> {
  return { id, externalReferences, history: [{ from, to: FOREVER, set: null, fields }] }
}
