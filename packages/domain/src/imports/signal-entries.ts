import { formatDay } from '../kernel/format-day.js'
import type { Id } from '../kernel/id.js'
import type { ImportEntry } from './import-entry.js'
import type { SummedSignal } from './sum-signals.js'

/** The facts that an account's signals record. */
export function signalEntries(
  accountId: Id,
  source: string,
  signals: readonly SummedSignal[],
): readonly ImportEntry[] {
  return signals.map(({ day, lines, metric, family, value }) => {
    const fact = { effective: formatDay(day), source, accountId, family, metric, value } as const
    return { lines, effect: 'CREATED', changes: [{ type: 'recordHealthSignal', ...fact }] }
  })
}
