import { formatDay } from '../kernel/format-day.js'
import type { Id } from '../kernel/id.js'
import type { ImportEntry } from './import-entry.js'
import type { NetMovement } from './net-arr.js'

/** The facts that an account's netted movements record. */
export function movementEntries(
  accountId: Id,
  source: string,
  movements: readonly NetMovement[],
): readonly ImportEntry[] {
  return movements.map(({ day, amount, movement, reason, lines }) => {
    const effective = formatDay(day)
    const fact = { effective, source, accountId, movement, amount, reason } as const
    return { lines, effect: 'CREATED', changes: [{ type: 'recordArrMovement', ...fact }] }
  })
}
