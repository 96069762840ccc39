import {
  type Conflict,
  findConflicts,
  type Locale,
  type OrganizationState,
  planText,
  type Problem,
} from '@postscale/domain'
import { planTitle } from '../../plans/plan-title.js'
import type { Branch } from '../../store/branch.js'
import type { Scenario, ScenarioBase } from '../../store/scenario.js'
import type { ScenarioBranches } from '../scenario-branches.js'

/** A scenario put on what its line has become, and what stands in the way of that. */
export interface RebasedScenario {
  /** As it is. */
  readonly ours: Branch
  /** What its line has become. */
  readonly theirs: OrganizationState
  /** As it would be there. */
  readonly merged: Branch
  readonly conflicts: readonly Conflict[]
  /** Why changes that applied do not apply there any more, by their places. */
  readonly unfit: ReadonlyMap<number, readonly Problem[]>
  /** What a change is about, in words. */
  titleOf(place: number, locale: Locale): string
}

/**
 * Puts a branch of a scenario on another revision of its line.
 *
 * @param to by default what the line has become.
 */
export async function rebaseScenario(
  branches: ScenarioBranches,
  scenario: Scenario,
  ours: Branch,
  to?: ScenarioBase,
): Promise<RebasedScenario> {
  const { organizationId } = scenario
  const base = to ?? (await branches.headOf(organizationId, ours.base))
  const merged = await branches.settle(scenario, ours.revision + 1, { base, changes: ours.changes })
  const theirs = merged.from
  const unfit = new Map([...merged.refused].filter(([place]) => !ours.refused.has(place)))
  const sides = { base: ours.from, ours: ours.decision, theirs, merged: merged.decision }
  // What a change that does not apply would have done is told with the reasons.
  const conflicts =
    theirs === ours.from
      ? []
      : findConflicts(sides).filter(({ changes }) => changes.some((place) => !unfit.has(place)))
  const titleOf = (place: number, locale: Locale) =>
    planText(locale, planTitle([ours.changes[place]!.change], ours.state))
  return { ours, theirs, merged, conflicts, unfit, titleOf }
}
