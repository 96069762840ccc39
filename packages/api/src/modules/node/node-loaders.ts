import { entityLoaders } from '../../graphql/entity-loaders.js'
import type { NodeLoader } from '../../shared/relay/node-loader.js'
import { auditEntryLoader } from '../audit/audit-entry-loader.js'
import { coverageLoader } from '../coverage/coverage-loader.js'
import { factLoader } from '../facts/fact-node.js'
import { HealthSignalType } from '../health-signals/types/health-signal-type.js'
import { findImportRun } from '../imports/find-import-run.js'
import { organizationLoader } from '../organizations/organization-loader.js'
import { policyLoader } from '../policies/policy-loader.js'
import { occupancyLoader } from '../positions/occupancy-loader.js'
import { TouchpointType } from '../touchpoints/types/touchpoint-type.js'
import { apiTokenLoader } from '../viewer/api-token-loader.js'

/** A loader for each type that `node(id)` can find, by the type's name. */
export const nodeLoaders: Readonly<Record<string, NodeLoader>> = {
  ...entityLoaders,
  ApiToken: apiTokenLoader,
  AuditEntry: auditEntryLoader,
  Coverage: coverageLoader,
  HealthSignal: factLoader('healthSignal', (view, fact) => new HealthSignalType(view, fact)),
  ImportRun: findImportRun,
  Occupancy: occupancyLoader,
  Organization: organizationLoader,
  Policy: policyLoader,
  Touchpoint: factLoader('touchpoint', (view, fact) => new TouchpointType(view, fact)),
}
