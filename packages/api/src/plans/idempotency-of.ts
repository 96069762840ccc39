import { createHash } from 'node:crypto'
import { badUserInput } from '../errors/request-error.js'
import { type Principal, principalScope } from '../session/principal.js'
import type { Actor } from '../store/audit-writer.js'
import type { Idempotency } from './apply/idempotency.js'

/** A request's principal as the audit names it. */
export function actorOf({ kind, id, name }: Principal): Actor {
  return { kind: kind === 'user' ? 'USER' : 'TOKEN', id, name }
}

const longestKey = 200

/**
 * What makes a repeated request the same one; null when it has no key.
 *
 * @throws RequestError BAD_USER_INPUT for a blank or too long key
 */
export function idempotencyOf(
  principal: Principal,
  mutation: string,
  input: { readonly idempotencyKey?: string | null },
): Idempotency | null {
  const { idempotencyKey: key, ...body } = input
  if (key == null) return null
  if (key.trim() === '' || key.length > longestKey) throw badUserInput(['input', 'idempotencyKey'])
  return {
    principal: principalScope(principal),
    mutation,
    key,
    bodyHash: createHash('sha256').update(JSON.stringify(body)).digest('hex'),
  }
}
