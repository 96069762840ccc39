import { stripe, chargebee } from './billing-exports.js'
import { zendesk, intercom } from './help-desk-exports.js'
import { bamboo, personio, workday } from './people-exports.js'
import {
  salesforceAccounts,
  salesforceOpportunities,
  salesforceTeams,
} from './salesforce-exports.js'
import { hubspot, gainsight, planhat } from './success-exports.js'
import type { SystemExport } from './system-export.js'

/** One export of each system whose columns are known. */
export const SYSTEM_EXPORTS: readonly SystemExport[] = [
  salesforceAccounts,
  salesforceOpportunities,
  salesforceTeams,
  hubspot,
  gainsight,
  planhat,
  zendesk,
  intercom,
  stripe,
  chargebee,
  bamboo,
  personio,
  workday,
]
