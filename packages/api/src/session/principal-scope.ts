import type { Principal } from './principal.js'

/** Who a principal is, as one text: for the keys of idempotency and of answers kept. */
export function principalScope({ kind, id }: Principal): string {
  return `${kind}:${id}`
}
