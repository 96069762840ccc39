import { findScenario, type ScenarioViewer } from '../graphql/find-scenario.js'
import type { ImportRun } from './run/import-run.repository.js'

/** A run of an organization that the principal may enter, but for one into a scenario that they may not see. */
export async function visibleRun(
  context: ScenarioViewer,
  organizationId: string,
  id: string,
): Promise<ImportRun | null> {
  const run = await context.services.imports.runs.find(organizationId, id)
  return run !== null && (await isSeenRun(context, run)) ? run : null
}

/** Whether the principal may see a run of an organization that they may enter. */
export async function isSeenRun(
  context: ScenarioViewer,
  { organizationId, scenarioId }: Pick<ImportRun, 'organizationId' | 'scenarioId'>,
): Promise<boolean> {
  return scenarioId === null || (await findScenario(context, organizationId, scenarioId)) !== null
}
