import type { Principal } from '../../session/principal.js'
import type { Actor } from '../audit/actor.js'

/** A request's principal as the audit names it. */
export function actorOf({ kind, id, name }: Principal): Actor {
  return { kind: kind === 'user' ? 'USER' : 'TOKEN', id, name }
}
