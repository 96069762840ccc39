import type { ScenarioChange } from './scenario-changes-query'

/** Changes in a row that were added as one plan; those that were added alone are groups of their own. */
export interface ChangeGroup {
  readonly plan: ScenarioChange['plan']
  readonly changes: readonly ScenarioChange[]
}

/** The changes of a scenario in their order, those of one plan together as long as nothing stands between them. */
export function changeGroups(changes: readonly ScenarioChange[]): readonly ChangeGroup[] {
  const groups: { plan: ScenarioChange['plan']; changes: ScenarioChange[] }[] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (change.plan !== null && last?.plan?.id === change.plan.id) last.changes.push(change)
    else groups.push({ plan: change.plan, changes: [change] })
  }
  return groups
}
