import { findScenario, type ScenarioViewer } from '../graphql/find-scenario.js'
import type { ImportRun } from './run/import-run.repository.js'

/** A run of an organization that the principal may enter, but for one into a scenario that they may not see. */
export async function visibleRun(
  context: ScenarioViewer,
  organizationId: string,
  id: string,
): Promise<ImportRun | null> {
  const run = await context.services.imports.runs.find(organizationId, id)
  const isOfScenario = run !== null && run.scenarioId !== null
  if (!isOfScenario) return run
  return (await findScenario(context, organizationId, run.scenarioId)) && run
}
