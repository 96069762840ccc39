import type { Action } from '@postscale/domain'
import type { RequestContext } from '../context.js'
import { badUserInput } from '../errors/request-error.js'
import { decodeGlobalId } from './relay/global-id.js'
import { ownerScope, type Principal, userIdOf } from '../session/principal.js'
import type { Scenario } from '../store/scenario.js'
import type { ScenarioReader } from '../store/scenario.repository.js'

/** Of a request what says which scenarios it may see. */
export type ScenarioViewer = Pick<
  RequestContext,
  'hiddenIn' | 'organizations' | 'principal' | 'services' | 'shown'
>

/** A principal as the one who looks at scenarios. */
export function readerOf(principal: Principal): ScenarioReader {
  return { owner: ownerScope(principal), userId: userIdOf(principal) }
}

/** A scenario that the principal may see: drafts are seen by whose they are, others unless they are restricted. */
export async function findScenario(
  context: ScenarioViewer,
  organizationId: string,
  id: string,
  action: Action = 'organization.read',
): Promise<Scenario | null> {
  const { organizations, principal, services } = context
  const organization = await organizations.byId(organizationId, action)
  if (organization === null) return null
  return services.scenarios.repository.visible(organization.id, id, readerOf(principal))
}

/**
 * The scenario of an argument, by its opaque id.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export async function scenarioOf(
  context: ScenarioViewer,
  globalId: string,
  path: readonly (string | number)[],
  action?: Action,
): Promise<Scenario | null> {
  const [organizationId = '', id = ''] = decodeGlobalId('Scenario', globalId, path)
  if (organizationId === '' || id === '') throw badUserInput(path)
  return findScenario(context, organizationId, id, action)
}
