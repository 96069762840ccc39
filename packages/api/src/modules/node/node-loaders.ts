import { entityLoaders } from '../../graphql/entity-loaders.js'
import type { NodeLoader } from '../../shared/relay/node-loader.js'
import { coverageLoader } from '../coverage/coverage-loader.js'
import { findImportRun } from '../imports/find-import-run.js'
import { organizationLoader } from '../organizations/organization-loader.js'
import { policyLoader } from '../policies/policy-loader.js'
import { occupancyLoader } from '../positions/occupancy-loader.js'

/** A loader for each type that `node(id)` can find, by the type's name. */
export const nodeLoaders: Readonly<Record<string, NodeLoader>> = {
  ...entityLoaders,
  Coverage: coverageLoader,
  ImportRun: findImportRun,
  Occupancy: occupancyLoader,
  Organization: organizationLoader,
  Policy: policyLoader,
}
