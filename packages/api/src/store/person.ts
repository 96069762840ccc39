import type { Actor } from './audit-writer.js'

/** Who is behind what was done: a token that acts for a user is this user. */
export interface Person {
  readonly kind: Actor['kind']
  readonly id: string
}

export function personOf({ kind, id, userId }: Actor): Person {
  return userId == null ? { kind, id: id ?? '' } : { kind: 'USER', id: userId }
}

/** A person as one text, as the scope of a principal is. */
export function personScope({ kind, id }: Person): string {
  return `${kind.toLowerCase()}:${id}`
}
