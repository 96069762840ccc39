import { same } from '../kernel/same.js'
import type { ThingChange } from '../state/records.js'
import { guardedRecord, type Guard } from './guarded-record.js'

/** A change as it is shown to whoever may not see what is sensitive; null where nothing of it is left. */
export function guardedChange(change: ThingChange, guard: Guard): ThingChange | null {
  if (guard.hidden.length === 0) return change
  const [before, after] = [change.before, change.after].map(
    (record) => record && guardedRecord(change.kind, record as never, guard),
  )
  if (before === change.before && after === change.after) return change
  return same(before, after) ? null : ({ ...change, before, after } as ThingChange)
}
