import type { ExternalReference } from '../../entities/external-reference.js'
import { type Day, FOREVER } from '../../kernel/days.js'
import type { History } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Holder } from '../../state/tables/external-references.js'
import { namedHolder, ownHolder } from './holder-of.js'
import { type Called, hasIdOf, isAddress, isStandIn } from './stand-in-ids.js'
import { isSameName } from './words-of-name.js'
import { foldText } from '../read/choice-words.js'

/** A thing that rows can refer to. */
export interface Known<F> {
  readonly id: Id
  readonly externalReferences: readonly ExternalReference[]
  readonly history: History<F>
}

type Found<F> = Known<F> | 'AMBIGUOUS' | null

/** What takes back what was done, until something else is. */
type Undo = () => void

/**
 * The things of one kind that rows of a run can refer to: those of the state and, as they come, those
 * that the run makes. An id of another system goes before a name, and a name that several share is ambiguous.
 */
export class ThingRegistry<F> {
  readonly #holders = new Map<string, readonly Holder<Known<F>>[]>()
  readonly #byWord = new Map<string, readonly Known<F>[]>()
  readonly #byId = new Map<Id, Known<F>>()
  readonly #claimed = new Set<Id>()
  readonly #calledIn: (fields: F) => Called

  readonly #wordsOf: (text: string) => readonly string[]
  readonly #source: string

  /**
   * @param source where the files of the run come from.
   * @param calledIn what a thing with such fields is called.
   * @param wordsOf how that is compared: `Manager, Customer Success` is no Customer Success Manager.
   */
  constructor(
    things: Iterable<Known<F>>,
    source: string,
    calledIn: (fields: F) => Called,
    wordsOf: (text: string) => readonly string[] = (text) => [foldText(text)],
  ) {
    this.#source = source
    this.#calledIn = calledIn
    this.#wordsOf = wordsOf
    for (const thing of things) this.add(thing)
  }

  add(thing: Known<F>): Undo {
    const undo = thing.externalReferences.map((reference) => this.#hold(reference, thing))
    undo.push(put(this.#byId, thing.id, thing))
    const { name, email } = this.#lastCalled(thing)
    for (const text of [name, email]) {
      if (typeof text !== 'string' || text === '') continue
      for (const word of this.#wordsOf(text)) {
        const others = this.#byWord.get(word)?.filter(({ id }) => id !== thing.id) ?? []
        undo.push(put(this.#byWord, word, [...others, thing]))
      }
    }
    return () => {
      for (const step of undo.toReversed()) step()
    }
  }

  /** Lets the run's files name a thing by an id that is not recorded. */
  alias(id: string, thing: Known<F>): Undo {
    return this.#hold({ source: this.#source, id }, thing)
  }

  /** Remembers that a row of a file is about a thing, so that no other row of it is by its name alone. */
  claim(id: Id): Undo {
    if (this.#claimed.has(id)) return () => undefined
    this.#claimed.add(id)
    return () => this.#claimed.delete(id)
  }

  get(id: Id): Known<F> | null {
    return this.#byId.get(id) ?? null
  }

  /** The thing that a row of the run's files means by its own id. */
  own(id: string): Known<F> | null {
    return ownHolder(this.#holders.get(id) ?? [], this.#source)
  }

  /**
   * The thing that a row is about whose own id is not known: the one that has its address; where nobody has it,
   * the one that has its name, unless both have addresses. A thing that has an id of the run's source already
   * is another one, unless the row's is none but a name or an address.
   */
  recognise(id: string, row: Called): Found<F> {
    const byAddress = this.#called(row.email, ({ email }) => isAddress(row.email ?? '', email))
    const byName = this.#called(row.name, ({ name, email }) => {
      return isSameName(row.name ?? '', name ?? '') && (!row.email || !email)
    })
    const isById = !isStandIn(id, [row])
    const found = (byAddress.length > 0 ? byAddress : byName).filter((thing) => {
      if (this.#claimed.has(thing.id)) return false
      const called = thing.history.map(({ fields }) => this.#calledIn(fields))
      return !isById || !hasIdOf(this.#source, thing.externalReferences, called)
    })
    return found.length > 1 ? 'AMBIGUOUS' : (found[0] ?? null)
  }

  /** The thing that has the id in whatever system, where there is one such. */
  named(id: string): Known<F> | null {
    return namedHolder(this.#holders.get(id) ?? [], this.#source)
  }

  /** The id by which rows that name a thing in several ways are taken together; its name where it has none. */
  canonical(thing: Known<F>): string {
    const ids = thing.externalReferences.map(({ id }) => id)
    const own = ids.find((id) => this.named(id)?.id === thing.id)
    return own ?? this.#lastCalled(thing).name ?? ''
  }

  /** All by which a thing is found, but names that several share. */
  *names(): Generator<{ readonly name: string }> {
    for (const id of this.#holders.keys()) yield { name: id }
    for (const [word, things] of this.#byWord) {
      const [thing, ...others] = things
      if (thing === undefined || others.length > 0) continue
      const { name, email } = this.#lastCalled(thing)
      const found = [name, email].find((each) => each && this.#wordsOf(each).includes(word))
      if (found) yield { name: found }
    }
  }

  find(reference: string): Found<F> {
    const named = this.named(reference)
    if (named !== null) return named
    const found = this.#wordsOf(reference).map((word) => this.#byWord.get(word))
    const [first, ...more] = found.find((each) => each !== undefined && each.length > 0) ?? []
    return more.length > 0 ? 'AMBIGUOUS' : (first ?? null)
  }

  #called(text: string | null | undefined, fits: (called: Called) => boolean): readonly Known<F>[] {
    if (text === null || text === undefined) return []
    const found = this.#wordsOf(text).flatMap((word) => this.#byWord.get(word) ?? [])
    return [...new Set(found)].filter((thing) => fits(this.#lastCalled(thing)))
  }

  #lastCalled({ history }: Known<F>): Called {
    const fields = history.at(-1)?.fields
    return fields === undefined ? {} : this.#calledIn(fields)
  }

  #hold({ source, id }: ExternalReference, thing: Known<F>): Undo {
    const others = this.#holders.get(id)?.filter((other) => other.source !== source) ?? []
    return put(this.#holders, id, [...others, { source, thing }])
  }
}

/** Sets an entry of a map. @returns what sets it back. */
function put<K, V>(map: Map<K, V>, key: K, value: V): Undo {
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
