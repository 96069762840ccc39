import { FOREVER } from '../kernel/days.js'
import type { Records, ThingKind } from '../state/records.js'

type AnyRecord = Records[ThingKind]

/** What a plan does to a thing. */
export type ThingAction = 'CHANGED' | 'CREATED' | 'ENDED' | 'REMOVED' | 'REOPENED'

/** What a plan does to a thing, by its record before and after. */
export function actionOf(before: AnyRecord | null, after: AnyRecord | null): ThingAction {
  if (after === null) return 'REMOVED'
  if (before === null) return 'CREATED'
  const [ended, ends] = [before, after].map((record) => lastDay(record) !== FOREVER)
  if (ended === ends) return 'CHANGED'
  if (ends === true) return 'ENDED'
  // A stretch of time that is drawn out is the same stretch; a thing lives again.
  return 'history' in after ? 'REOPENED' : 'CHANGED'
}

/** The day on which a thing's last life ends. */
export function lastDay(record: AnyRecord): number {
  return 'history' in record ? (record.history.at(-1)?.to ?? FOREVER) : record.to
}
