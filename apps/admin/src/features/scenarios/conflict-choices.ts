import type { ScenarioConflict } from './scenario-query'

/** Which side of a conflict is to hold: that of the scenario, or that of what it stands on. */
export type Holds = 'OURS' | 'THEIRS'

type Choices = ReadonlyMap<string, Holds>

/**
 * The side that was chosen for a conflict; null while none was.
 *
 * @param holds the choices by the ids of the changes, which several conflicts may be about.
 */
export function chosenOf(
  { changeIds }: Pick<ScenarioConflict, 'changeIds'>,
  holds: Choices,
): Holds | null {
  const chosen = changeIds.map((id) => holds.get(id) ?? null)
  // A change that is given up takes its part of every conflict with it.
  return chosen.includes(null) ? null : chosen.every((side) => side === 'OURS') ? 'OURS' : 'THEIRS'
}

/** Which changes of the conflicts are to hold all the same, and which are given up, by their ids. */
export function rebaseChoices(
  conflicts: readonly Pick<ScenarioConflict, 'changeIds'>[],
  holds: Choices,
): { readonly keepIds: readonly string[]; readonly dropIds: readonly string[] } {
  const ids = [...new Set(conflicts.flatMap(({ changeIds }) => changeIds))]
  return {
    keepIds: ids.filter((id) => holds.get(id) === 'OURS'),
    dropIds: ids.filter((id) => holds.get(id) === 'THEIRS'),
  }
}
