import type { Entity } from '../../entities/entity.js'
import type { EntityKind } from '../../entities/registry.js'
import type { History } from '../../kernel/history.js'
import { sameEnds } from '../../kernel/same-ends.js'
import type { PlanRun } from '../plan-run.js'

/**
 * Whether what a thing's dates say ends comes after its beginning, in every version that differs from
 * how it was; judged when a change gives one of the two, and refused at its end's field.
 */
export function datesAreInOrder(
  run: PlanRun,
  entity: Entity<EntityKind>,
  given: Readonly<Record<string, unknown>>,
  history: History<unknown>,
  former: History<unknown> = [],
): boolean {
  let inOrder = true
  const [start, end] = sameEnds(former, history)
  const versions = history.slice(start, history.length - end)
  for (const [begins, ends] of entity.inOrder ?? []) {
    if (given[begins] == null && given[ends] == null) continue
    for (const { fields } of versions as History<Readonly<Record<string, string | null>>>) {
      const [from, to] = [fields[begins], fields[ends]]
      if (from == null || to == null || from < to) continue
      run.refuse('PERIOD_EMPTY', ends, { from, to })
      inOrder = false
      break
    }
  }
  return inOrder
}
