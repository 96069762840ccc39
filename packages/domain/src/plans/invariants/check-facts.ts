import type { Field } from '../../entities/fields/index.js'
import { FACTS, type FactKindName } from '../../entities/registry.js'
import type { Id } from '../../kernel/ids.js'
import type { FindableKind, PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'
import type { Touch } from '../touch.js'

/**
 * What a fact of the plan is about is still there when the plan is done. A later change that took it
 * out, as if it had never been, is refused. Facts recorded before the plan are not known here: whoever
 * keeps them asks.
 */
export function checkFacts(run: PlanRun): void {
  const counts = new Map<Touch, Map<FactKindName, number>>()
  for (const { what: fact } of run.facts) {
    for (const [name, { to }] of Object.entries<Field>(FACTS[fact.fact].fields)) {
      const id = (fact as unknown as Readonly<Record<string, Id | null>>)[name] ?? null
      if (to === undefined || id === null || run.draft.get(to as FindableKind, id)) continue
      const touch = run.touchOf(to as FindableKind, id)
      if (touch === null) continue
      const ofThing = counts.get(touch) ?? new Map<FactKindName, number>()
      counts.set(touch, ofThing.set(fact.fact, (ofThing.get(fact.fact) ?? 0) + 1))
    }
  }
  for (const [touch, ofThing] of counts) {
    const { kind: thing, id, before, at } = touch
    const name = before === null ? id : thingLabel(thing, before, run.draft)
    for (const [what, count] of ofThing) {
      run.refuseAt(at, 'IN_USE', 'id', { thing, name, what, count, examples: '' })
    }
  }
}
