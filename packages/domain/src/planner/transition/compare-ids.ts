import type { Id } from '../../kernel/ids.js'

/** The order of ids, which is the same wherever records are read. */
export function compareIds(a: Id, b: Id): number {
  return a < b ? -1 : Number(a > b)
}
