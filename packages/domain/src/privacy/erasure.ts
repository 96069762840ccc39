import type { Id } from '../kernel/ids.js'
import type { NameEraser } from './name-eraser.js'

/** Whose data may be erased: somebody who works or worked here, a customer's person, or who signs in. */
export type SubjectKind = 'person' | 'stakeholder' | 'user'

/** Somebody whose data is held. A user's id is of no organization. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: Id
}

/** How somebody is erased. */
export interface Erasure {
  readonly subject: Subject
  /** What stands for their name from now on. */
  readonly pseudonym: string
  /** Takes their names out of texts. */
  readonly eraser: NameEraser
  /** Their addresses, in lower case: where a list names them, they go. */
  readonly addresses: ReadonlySet<string>
}
