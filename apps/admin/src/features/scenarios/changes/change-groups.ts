import type { Scenario } from '../scenario-query'

type Change = Scenario['changes'][number]

/** A change, and where it stands among all. */
export interface PlacedChange {
  readonly change: Change
  readonly place: number
}

/** Changes in a row that were added as one plan; those that were added alone are groups of their own. */
export interface ChangeGroup {
  readonly plan: Change['plan']
  readonly changes: readonly PlacedChange[]
}

/** The changes of a scenario in their order, those of one plan together as long as nothing stands between them. */
export function changeGroups(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups: { plan: Change['plan']; changes: PlacedChange[] }[] = []
  for (const [place, change] of changes.entries()) {
    const last = groups.at(-1)
    if (change.plan !== null && last?.plan?.id === change.plan.id) {
      last.changes.push({ change, place })
    } else groups.push({ plan: change.plan, changes: [{ change, place }] })
  }
  return groups
}
