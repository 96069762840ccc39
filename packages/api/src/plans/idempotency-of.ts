import { createHash } from 'node:crypto'
import { badUserInput } from '../errors/request-error.js'
import { type Principal, principalScope } from '../session/principal.js'
import type { Actor } from '../store/audit-writer.js'
import type { Idempotency } from './apply/idempotency.js'

/** A request's principal as the audit names it. */
export function actorOf(principal: Principal): Actor {
  const { kind, id, name } = principal
  if (kind === 'user') return { kind: 'USER', id, name }
  return { kind: 'TOKEN', id, name, userId: principal.userId }
}

/**
 * What makes a repeated request the same one; null when it has no key.
 *
 * @throws RequestError BAD_USER_INPUT for a blank key
 */
export function idempotencyOf(
  principal: Principal,
  mutation: string,
  input: { readonly idempotencyKey?: string | null },
): Idempotency | null {
  const { idempotencyKey: key, ...body } = input
  if (key == null) return null
  if (key.trim() === '') throw badUserInput(['input', 'idempotencyKey'], { reason: 'BLANK' })
  return {
    principal: principalScope(principal),
    mutation,
    key,
    bodyHash: createHash('sha256').update(JSON.stringify(body)).digest('hex'),
  }
}
