import type { GraphQLResolveInfo } from 'graphql'
import type { RequestContext } from './context.js'
import { badUserInput } from './errors/request-error.js'
import { asksOnlyOfItself } from './graphql/asks-only-of-itself.js'
import { entityLoaders } from './graphql/entity-loaders.js'
import { isLive, type MomentInput } from './graphql/moment.js'
import { readGlobalId } from './graphql/relay/global-id.js'
import { asNode, type NodeLoader } from './graphql/relay/node.js'
import { auditEntryLoader } from './answers/audit/audit-entry-loader.js'
import {
  hireTriggerEventLoader,
  hireTriggerLoader,
} from './answers/hire-triggers/hire-trigger-loaders.js'
import { coverageLoader } from './graphql/types/coverage-type.js'
import { factLoader } from './graphql/relay/fact-node.js'
import { HealthSignalType } from './graphql/types/health-signal-type.js'
import { findImportRun } from './imports/import.resolver.js'
import { organizationHeadLoader, organizationLoader } from './graphql/thing-loader.js'
import { policyLoader } from './graphql/types/policy-type.js'
import { leaveLoader } from './graphql/types/leave-type.js'
import { occupancyLoader } from './graphql/types/occupancy-type.js'
import { ArrMovementType, TicketVolumeType } from './graphql/types/fact-type.js'
import { TouchpointType } from './graphql/types/touchpoint-type.js'
import { scenarioLoader } from './scenarios/scenario-loader.js'
import { apiTokenLoader } from './answers/viewer/api-token-loader.js'

/** How many things one field may be asked for by their ids. */
export const MOST_NODES = 100

/** A loader for each type that `node(id)` can find, by the type's name. */
const nodeLoaders: Readonly<Record<string, NodeLoader>> = {
  ...entityLoaders,
  ApiToken: apiTokenLoader,
  ArrMovement: factLoader('arrMovement', (view, fact) => new ArrMovementType(view, fact)),
  AuditEntry: auditEntryLoader,
  Coverage: coverageLoader,
  HealthSignal: factLoader('healthSignal', (view, fact) => new HealthSignalType(view, fact)),
  HireTrigger: hireTriggerLoader,
  HireTriggerEvent: hireTriggerEventLoader,
  ImportRun: findImportRun,
  Leave: leaveLoader,
  Occupancy: occupancyLoader,
  Organization: organizationLoader,
  Policy: policyLoader,
  Scenario: scenarioLoader,
  TicketVolume: factLoader('ticketVolume', (view, fact) => new TicketVolumeType(view, fact)),
  Touchpoint: factLoader('touchpoint', (view, fact) => new TouchpointType(view, fact)),
}

/** How a thing is looked for. */
interface Looking {
  /** The only type that it may be of; any by default. */
  readonly type?: string
  /** The moment to look at; now by default. */
  readonly at?: MomentInput | null
  /** What is asked of it; everything may be, by default. */
  readonly info?: GraphQLResolveInfo
}

/**
 * The thing behind an opaque id; null when there is none or the principal may not see it.
 *
 * @param path the argument that held the id.
 * @throws RequestError BAD_USER_INPUT
 */
export async function loadNode(
  context: RequestContext,
  id: string,
  path: readonly (string | number)[],
  { type, at = null, info }: Looking = {},
): Promise<object | null> {
  const read = readGlobalId(id)
  const loader = read && Object.hasOwn(nodeLoaders, read.type) ? nodeLoaders[read.type] : undefined
  if (!read || !loader || (type !== undefined && type !== read.type)) throw badUserInput(path)
  const onlyHead = read.type === 'Organization' && isLive(at) && info && asksOnlyOfItself(info)
  const found = await (onlyHead ? organizationHeadLoader : loader)(context, read.parts, at)
  return found ? asNode(read.type, found) : null
}
