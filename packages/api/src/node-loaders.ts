import { entityLoaders } from './graphql/entity-loaders.js'
import type { NodeLoader } from './graphql/relay/node.js'
import { auditEntryLoader } from './answers/audit/audit-entry-loader.js'
import {
  hireTriggerEventLoader,
  hireTriggerLoader,
} from './answers/hire-triggers/hire-trigger-loaders.js'
import { coverageLoader } from './graphql/types/coverage-type.js'
import { factLoader } from './graphql/relay/fact-node.js'
import { HealthSignalType } from './graphql/types/health-signal-type.js'
import { findImportRun } from './imports/import.resolver.js'
import { organizationLoader } from './graphql/thing-loader.js'
import { policyLoader } from './graphql/types/policy-type.js'
import { occupancyLoader } from './graphql/types/occupancy-type.js'
import { TouchpointType } from './graphql/types/touchpoint-type.js'
import { apiTokenLoader } from './answers/viewer/api-token-loader.js'

/** A loader for each type that `node(id)` can find, by the type's name. */
export const nodeLoaders: Readonly<Record<string, NodeLoader>> = {
  ...entityLoaders,
  ApiToken: apiTokenLoader,
  AuditEntry: auditEntryLoader,
  Coverage: coverageLoader,
  HealthSignal: factLoader('healthSignal', (view, fact) => new HealthSignalType(view, fact)),
  HireTrigger: hireTriggerLoader,
  HireTriggerEvent: hireTriggerEventLoader,
  ImportRun: findImportRun,
  Occupancy: occupancyLoader,
  Organization: organizationLoader,
  Policy: policyLoader,
  Touchpoint: factLoader('touchpoint', (view, fact) => new TouchpointType(view, fact)),
}
