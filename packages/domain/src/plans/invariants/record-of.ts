import type { Records, ThingKind } from '../../state/records.js'
import type { PlanRun } from '../plan-run.js'
import type { Touch } from '../touch.js'

/** A touched thing's record as the plan leaves it; null when the plan took it out. */
export function recordOf(run: PlanRun, touch: Touch): Records[ThingKind] | null {
  return run.draft.record(touch.kind, touch.id, touch.accountId)
}
