import type { RequestContext } from '../context.js'
import type { NodeLoader } from '../graphql/relay/node.js'
import { findScenario } from '../graphql/find-scenario.js'
import type { Scenario } from '../store/scenario.js'
import { ScenarioType } from './scenario-type.js'
import { localeOf } from '../store/locale-of.js'

/** Finds a scenario by its opaque id. */
export const scenarioLoader: NodeLoader = async (context, [organizationId = '', id = '']) => {
  const scenario = await findScenario(context, organizationId, id)
  return scenario && toScenarioType(context, scenario)
}

/** A scenario in the language of the request, else of the organization. */
export async function toScenarioType(
  context: Pick<RequestContext, 'localeFor' | 'services'>,
  scenario: Scenario,
): Promise<ScenarioType> {
  const state = await context.services.states.get(scenario.organizationId)
  const own = localeOf(state)
  return new ScenarioType(scenario, context.localeFor(own))
}
