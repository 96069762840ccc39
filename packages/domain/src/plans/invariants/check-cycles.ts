import { referencesOfKind } from '../../entities/references-of-kind.js'
import { ENTITY_KINDS, type EntityKind } from '../../entities/registry.js'
import type { History } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import type { ThingKind } from '../../state/records.js'
import type { StateDraft } from '../../state/state-draft.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'

type Fields = Readonly<Record<string, Id | null>>

/** The kinds of which one can be above another, and the field that says which. */
const ABOVE: ReadonlyMap<ThingKind, string> = new Map(
  ENTITY_KINDS.flatMap((kind) =>
    referencesOfKind(kind)
      .filter(({ to }) => to === kind)
      .map(({ name }) => [kind, name] as const),
  ),
)

/** Lines of things of one kind, such as teams and whom seats report to, have no cycles, on any day. */
export function checkCycles(run: PlanRun): void {
  for (const touch of run.touches) {
    const { kind, id, at } = touch
    const field = ABOVE.get(kind)
    if (field === undefined) continue
    const line = kind as EntityKind
    const record = run.draft.get(line, id)
    if (record === null) continue
    const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    if (!comesBack({ draft: run.draft, line, field, start: id }, id, always, new Set())) continue
    run.refuseAt(at, 'CYCLE', field, { thing: kind, name: thingLabel(line, record) })
  }
}

interface Line {
  readonly draft: StateDraft
  readonly line: EntityKind
  readonly field: string
  readonly start: Id
}

/** Whether the line up from `at`, over the part of the period it shares, leads to its start. */
function comesBack(of: Line, at: Id, within: Period, path: ReadonlySet<Id>): boolean {
  const history = (of.draft.get(of.line, at)?.history ?? []) as History<unknown>
  return history.some(({ from, to, fields }) => {
    const shared = { from: Math.max(from, within.from), to: Math.min(to, within.to) }
    if (shared.from >= shared.to) return false
    const above = (fields as Fields)[of.field] ?? null
    if (above === null) return false
    if (above === of.start) return true
    // A cycle further up that does not contain the start is blamed on its own members.
    if (path.has(above)) return false
    return comesBack(of, above, shared, new Set([...path, above]))
  })
}
