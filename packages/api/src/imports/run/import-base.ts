import type { OrganizationState } from '@postscale/domain'
import type { Scenarios } from '../../scenarios/scenarios.js'
import type { Branch } from '../../store/branch.js'
import type { Scenario } from '../../store/scenario.js'
import type { StateStore } from '../../store/state-store.js'
import type { ImportRequest } from './prepare-import.js'
import { StopImport } from './refusal-log.js'

/** Upon what an import comes: what is live, or the branch of a scenario. */
interface ImportBase {
  readonly state: OrganizationState
  /** The organization's, or the scenario's own. */
  readonly revision: number
  readonly scenario: Scenario | null
  readonly branch: Branch | null
}

interface Stores {
  readonly states: StateStore
  readonly scenarios: Pick<Scenarios, 'branches' | 'repository'>
}

/** What an import finds as it begins. */
export async function importBase(
  { states, scenarios }: Stores,
  { organizationId, scenario: asked }: Pick<ImportRequest, 'organizationId' | 'scenario'>,
): Promise<ImportBase> {
  if (asked === null) {
    const state = await states.get(organizationId)
    if (state === null) throw new Error('the organization is gone')
    return { state, revision: state.revision, scenario: null, branch: null }
  }
  const scenario = await scenarios.repository.find(organizationId, asked.id)
  const branch = scenario && (await scenarios.branches.of(scenario))
  if (branch === null) throw new Error('the scenario is gone')
  return { state: branch.state, revision: branch.revision, scenario, branch }
}

/** @throws StopImport where it is to be of another revision, or nothing can be added any more. */
export function stopUnfitBase(
  { revision: actual, scenario }: ImportBase,
  expected: number | null,
): void {
  if (scenario !== null && scenario.status !== 'OPEN') {
    const { name, status } = scenario
    const params = { name, merged: status === 'MERGED' }
    throw new StopImport([{ key: 'problems.SCENARIO_CLOSED', params }])
  }
  if (expected === null || expected === actual) return
  throw new StopImport([{ key: 'problems.REVISION_CONFLICT', params: { expected, actual } }])
}
