import type { OrganizationState } from '@postscale/domain'
import { scenarioOf, type ScenarioViewer } from './find-scenario.js'

/**
 * The state of a scenario, at one of its own revisions; null when there is none, it never was at that one, or the
 * principal may not see it.
 *
 * @throws RequestError BAD_USER_INPUT for what is no scenario's id
 */
export async function readBranchState(
  context: ScenarioViewer,
  organizationId: string,
  scenarioId: string,
  revision: number | null,
): Promise<OrganizationState | null> {
  const scenario = await scenarioOf(context, scenarioId, ['at', 'scenario'])
  if (scenario?.organizationId !== organizationId) return null
  const { branches } = context.services.scenarios
  const branch = await branches.of(scenario, revision ?? scenario.revision)
  return branch?.state ?? null
}
