import type { Day } from '../kernel/day.js'
import type { ImportRow } from './import-row.js'
import type { NumberedRow } from './numbered-row.js'

type Row = ImportRow<'ROSTER'>

/**
 * From when each seat is open: its person's `since`, or the first `since` of anyone below it.
 *
 * @param ordered managers before their reports.
 */
export function seatDays(
  ordered: readonly NumberedRow<Row>[],
  managers: ReadonlyMap<Row, string | null | undefined>,
  effective: Day,
): ReadonlyMap<Row, Day> {
  const byKey = new Map(ordered.map(({ row }) => [row.externalId, row]))
  const days = new Map(ordered.map(({ row }) => [row, row.since ?? effective]))
  for (const { row } of ordered.toReversed()) {
    const key = managers.get(row)
    const manager = typeof key === 'string' ? byKey.get(key) : undefined
    if (manager === undefined) continue
    const day = days.get(row) ?? effective
    days.set(manager, Math.min(day, days.get(manager) ?? day))
  }
  return days
}
