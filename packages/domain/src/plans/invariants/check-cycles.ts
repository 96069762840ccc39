import { referencesOfKind } from '../../entities/references-of-kind.js'
import { ENTITY_KINDS, type EntityKind } from '../../entities/registry.js'
import type { Day } from '../../kernel/days.js'
import type { History } from '../../kernel/history.js'
import type { Id } from '../../kernel/ids.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { StateDraft } from '../../state/state-draft.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'

/** A kind of which one can be above another, and the field that says which. */
interface Line {
  readonly kind: EntityKind
  readonly field: string
}

const LINES: readonly Line[] = ENTITY_KINDS.flatMap((kind) =>
  referencesOfKind(kind)
    .filter(({ to }) => to === kind)
    .map(({ name }) => ({ kind, field: name })),
)

/** Lines of things of one kind, such as teams and whom seats report to, have no cycles, on any day. */
export function checkCycles(run: PlanRun): void {
  for (const line of LINES) {
    const { kind, field } = line
    // What is below nothing is in no cycle.
    const touches = [...run.touches].filter(
      (touch) => touch.kind === kind && isBelowAny(touch.after, field),
    )
    if (touches.length === 0) continue
    const circling = inCycles(
      run.draft,
      line,
      touches.map(({ id }) => id),
    )
    for (const { id, at } of touches) {
      const record = circling.has(id) ? run.draft.get(kind, id) : null
      if (record === null) continue
      run.refuseAt(at, 'CYCLE', field, { thing: kind, name: thingLabel(kind, record) })
    }
  }
}

function isBelowAny(record: Records[ThingKind] | null, field: string): boolean {
  const history: History<unknown> = record !== null && 'history' in record ? record.history : []
  return history.some(({ fields }) => (fields as Readonly<Record<string, unknown>>)[field] != null)
}

/** From a day on, one thing is below another, or below none. Things are numbered. */
interface Step {
  readonly day: Day
  readonly thing: number
  readonly above: number
}

const NONE = -1

/**
 * Which of those things, and of what is ever above them, are in a cycle on some day. The days are walked in
 * order, and on each the lines up from whatever moved, so that what stays as it is costs nothing.
 */
function inCycles(draft: StateDraft, line: Line, ids: readonly Id[]): ReadonlySet<Id> {
  const things = [...ids]
  const steps = stepsOf(draft, line, things)
  const circling = new Set<Id>()
  const above = new Int32Array(things.length).fill(NONE)
  const seen = new Int32Array(things.length)
  let walk = 0
  for (let next = 0; next < steps.length;) {
    const first = next
    const { day } = steps[first]!
    for (; steps[next]?.day === day; next += 1) above[steps[next]!.thing] = steps[next]!.above
    const before = walk
    for (const { thing } of steps.slice(first, next)) {
      walk += 1
      let at = thing
      while (at !== NONE && seen[at]! <= before) {
        seen[at] = walk
        at = above[at]!
      }
      if (at === NONE || seen[at] !== walk) continue
      // The line up has come back to where it was: once more round, to name all of the cycle.
      const start = at
      do {
        circling.add(things[at]!)
        at = above[at]!
      } while (at !== start)
    }
  }
  return circling
}

/** Everything that moves, in order of time; things found above the given ones are added to them. */
function stepsOf(draft: StateDraft, { kind, field }: Line, things: Id[]): readonly Step[] {
  const numbers = new Map(things.map((id, number) => [id, number]))
  const numberOf = (id: Id | null) => {
    if (id === null) return NONE
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, things.length)
    return things.push(id) - 1
  }
  const steps: Step[] = []
  for (let thing = 0; thing < things.length; thing += 1) {
    const history = (draft.get(kind, things[thing]!)?.history ?? []) as History<unknown>
    let last = NONE
    for (const [at, { from, to, fields }] of history.entries()) {
      const above = numberOf((fields as Readonly<Record<string, Id | null>>)[field] ?? null)
      if (above !== last) steps.push({ day: from, thing, above })
      last = above
      if (last === NONE || history[at + 1]?.from === to) continue
      steps.push({ day: to, thing, above: NONE })
      last = NONE
    }
  }
  return steps.toSorted((a, b) => a.day - b.day)
}
