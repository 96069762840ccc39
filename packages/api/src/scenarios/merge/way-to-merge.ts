import type { Message, OrganizationState, Result } from '@postscale/domain'
import type { Branch } from '../../store/branch.js'
import type { Scenario } from '../../store/scenario.js'
import type { ScenarioRepository } from '../../store/scenario.repository.js'
import { rebaseScenario } from '../rebase/rebase-scenario.js'
import type { ScenarioBranches } from '../scenario-branches.js'

/** What a scenario would be merged into as it is, or what stands in the way of that. */
export async function wayToMerge(
  scenarios: ScenarioRepository,
  branches: ScenarioBranches,
  scenario: Scenario,
  branch: Branch,
): Promise<Result<OrganizationState, Message>> {
  const { organizationId, name } = scenario
  const head = await branches.headOf(organizationId, branch.base)
  const line = head.id === null ? null : await scenarios.find(organizationId, head.id)
  if (line !== null) {
    return barred({ key: 'problems.SCENARIO_ON_OPEN', params: { name, base: line.name } })
  }
  const { merged, conflicts, theirs } = await rebaseScenario(branches, scenario, branch)
  if (merged.refused.size > 0) {
    return barred({ key: 'problems.SCENARIO_UNFIT', params: { name, count: merged.refused.size } })
  }
  if (conflicts.length > 0) {
    const params = { name, count: conflicts.length }
    return barred({ key: 'problems.SCENARIO_CONFLICTS', params })
  }
  return { ok: true, value: theirs }
}

function barred(error: Message): { readonly ok: false; readonly error: Message } {
  return { ok: false, error }
}
