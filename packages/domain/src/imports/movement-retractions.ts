import type { Day } from '../kernel/day.js'
import { formatDay } from '../kernel/format-day.js'
import type { Id } from '../kernel/id.js'
import type { ArrMovementKind } from '../state/vocabulary.js'
import type { ImportEntry } from './import-entry.js'

/** What takes back an account's movements that were recorded earlier. */
export function movementRetractions(
  accountId: Id,
  source: string,
  recorded: readonly { readonly day: Day; readonly movement: ArrMovementKind }[],
): readonly ImportEntry[] {
  return recorded.map(({ day, movement }) => {
    const fact = { effective: formatDay(day), source, accountId, movement, amount: 0 } as const
    return { lines: [], effect: 'REMOVED', changes: [{ type: 'recordArrMovement', ...fact }] }
  })
}
