import type { Branch } from '../../store/branch.js'
import type { Scenario, ScenarioChange } from '../../store/scenario.js'
import { type Choices, chosenChanges, keptParts } from './conflict-choices.js'
import { type RebasedScenario, rebaseScenario } from './rebase-scenario.js'
import { resolved } from './resolved-conflicts.js'
import type { ScenarioBranches } from '../scenario-branches.js'

/** A scenario put on what its line has become, after what was chosen of the conflicts. */
interface RebasedChosen {
  readonly rebased: RebasedScenario
  /** How many conflicts are left. */
  readonly left: number
}

/**
 * Puts a scenario on what its line has become, as was chosen where both sides have changed something.
 *
 * @param author of the changes that give way in a part.
 * @throws RequestError BAD_USER_INPUT
 */
export async function rebaseChosen(
  branches: ScenarioBranches,
  scenario: Scenario,
  { ours, choices }: { readonly ours: Branch; readonly choices: Choices },
  author: Pick<ScenarioChange, 'at' | 'authorName'>,
): Promise<RebasedChosen> {
  const before = await rebaseScenario(branches, scenario, ours)
  const changes = chosenChanges(before, choices, author)
  const kept = { changes: new Set(choices.keepIds), parts: keptParts(choices.parts) }
  if (isSameList(changes, ours.changes)) return { rebased: before, left: resolved(before, kept) }
  const chosen = await branches.settle(scenario, ours.revision, { base: ours.base, changes })
  const rebased = await rebaseScenario(branches, scenario, chosen, before.merged.base)
  return { rebased, left: resolved(rebased, kept) }
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, place) => item === b[place])
}
