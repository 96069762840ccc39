import type { Id } from '../../kernel/id.js'
import type { Period } from '../../kernel/period.js'
import type { StateDraft } from '../../state/state-draft.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'

type Line = 'team' | 'position'
const FIELDS = { team: 'parentId', position: 'reportsToId' } as const

/** Team and reporting lines have no cycles, on any day. */
export function checkCycles(run: PlanRun): void {
  for (const touch of run.touches) {
    const { kind, id, at } = touch
    if (kind !== 'team' && kind !== 'position') continue
    const record = run.draft.get(kind, id)
    if (record === null) continue
    const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    if (!comesBack(run.draft, kind, id, id, always, new Set())) continue
    run.refuseAt(at, 'CYCLE', FIELDS[kind], { thing: kind, name: thingLabel(kind, record) })
  }
}

/** Whether the line up from `at`, over the part of the period it shares, leads to `start`. */
function comesBack(
  draft: StateDraft,
  kind: Line,
  start: Id,
  at: Id,
  within: Period,
  path: ReadonlySet<Id>,
): boolean {
  return (draft.get(kind, at)?.history ?? []).some(({ from, to, fields }) => {
    const shared = { from: Math.max(from, within.from), to: Math.min(to, within.to) }
    if (shared.from >= shared.to) return false
    const above = 'parentId' in fields ? fields.parentId : fields.reportsToId
    if (above === null) return false
    if (above === start) return true
    // A cycle further up that does not contain `start` is blamed on its own members.
    if (path.has(above)) return false
    return comesBack(draft, kind, start, above, shared, new Set([...path, above]))
  })
}
