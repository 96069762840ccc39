import type { Records, ThingKind } from '../../state/records.js'
import type { PlanRun } from '../plan-run.js'
import type { Touch } from '../touch.js'

/** A touched thing's record as the plan leaves it; null when the plan took it out. */
export function recordOf(run: PlanRun, touch: Touch): Records[ThingKind] | null {
  if (touch.kind === 'organization') return run.draft.organization
  if (touch.kind !== 'coverage') return run.draft.get(touch.kind, touch.id)
  if (touch.accountId === null) return null
  return run.draft.coverageOf(touch.accountId).find(({ id }) => id === touch.id) ?? null
}
