import type { Id } from '../kernel/ids.js'
import { type NameEraser, namesEraser } from './name-eraser.js'

/** Whose data may be erased: somebody who works or worked here, a customer's person, or who signs in. */
export type SubjectKind = 'person' | 'stakeholder' | 'user'

/** Somebody whose data is held. A user's id is of no organization. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: Id
}

/** Somebody who is erased. */
export interface ErasedSubject {
  readonly subject: Subject
  /** What stands for their name from now on. */
  readonly pseudonym: string
  /** Which of their names are taken out of texts. */
  readonly names: readonly string[]
  /** Where a list names one of them, it goes; however it is capitalized. */
  readonly addresses: readonly string[]
}

/** How some are erased, all at once. */
export interface Erasure {
  /** What stands for whoever has a kind and an id; undefined for who is not erased, and for what is nobody. */
  readonly pseudonymOf: (kind: string | undefined, id: unknown) => string | undefined
  /** Takes their names out of texts, each for their own pseudonym. */
  readonly eraser: NameEraser
  /** Their addresses, in lower case: where a list names them, they go. */
  readonly addresses: ReadonlySet<string>
}

export function erasureOf(erased: readonly ErasedSubject[]): Erasure {
  const pseudonyms = new Map(
    erased.map(({ subject, pseudonym }) => [`${subject.kind} ${subject.id}`, pseudonym]),
  )
  return {
    pseudonymOf: (kind, id) => pseudonyms.get(`${String(kind)} ${String(id)}`),
    eraser: namesEraser(erased),
    addresses: new Set(
      erased.flatMap(({ addresses }) => addresses.map((address) => address.toLowerCase())),
    ),
  }
}
