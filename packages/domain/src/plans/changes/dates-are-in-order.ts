import type { Entity } from '../../entities/entity.js'
import type { EntityKind } from '../../entities/registry.js'
import type { History } from '../../kernel/history.js'
import type { PlanRun } from '../plan-run.js'

/**
 * Whether what a thing's dates say ends comes after its beginning, in every version; judged when a
 * change gives one of the two, and refused at its end's field.
 */
export function datesAreInOrder(
  run: PlanRun,
  entity: Entity<EntityKind>,
  given: Readonly<Record<string, unknown>>,
  history: History<unknown>,
): boolean {
  let inOrder = true
  for (const [start, end] of entity.inOrder ?? []) {
    if (given[start] == null && given[end] == null) continue
    for (const { fields } of history as History<Readonly<Record<string, string | null>>>) {
      const [from, to] = [fields[start], fields[end]]
      if (from == null || to == null || from < to) continue
      run.refuse('PERIOD_EMPTY', end, { from, to })
      inOrder = false
      break
    }
  }
  return inOrder
}
