import { createHash } from 'node:crypto'
import type { Principal } from '../../session/principal.js'
import { principalScope } from '../../session/principal-scope.js'
import { badUserInput } from '../../shared/errors/bad-user-input.js'
import type { Idempotency } from './idempotency.js'

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
