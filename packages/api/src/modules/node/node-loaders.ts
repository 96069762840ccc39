import type { RequestContext } from '../../context.js'
import { accountLoader } from '../accounts/account-loader.js'
import { advocacyActLoader } from '../advocacy/advocacy-act-loader.js'
import { assessmentLoader } from '../assessments/assessment-loader.js'
import { auditEntryLoader } from '../audit/audit-entry-loader.js'
import { coverageLoader } from '../coverage/coverage-loader.js'
import { implementationLoader } from '../implementations/implementation-loader.js'
import { factLoader } from '../facts/fact-node.js'
import { HealthSignalType } from '../health-signals/types/health-signal-type.js'
import { findImportRun } from '../imports/find-import-run.js'
import { opportunityLoader } from '../opportunities/opportunity-loader.js'
import { organizationLoader } from '../organizations/organization-loader.js'
import { personLoader } from '../people/person-loader.js'
import { playbookLoader } from '../playbooks/playbook-loader.js'
import { policyLoader } from '../policies/policy-loader.js'
import { occupancyLoader } from '../positions/occupancy-loader.js'
import { positionLoader } from '../positions/position-loader.js'
import { renewalLoader } from '../renewals/renewal-loader.js'
import { roleLoader } from '../roles/role-loader.js'
import { rolloutLoader } from '../rollouts/rollout-loader.js'
import { stakeholderLoader } from '../stakeholders/stakeholder-loader.js'
import { successPlanLoader } from '../success-plans/success-plan-loader.js'
import { teamLoader } from '../teams/team-loader.js'
import { TouchpointType } from '../touchpoints/types/touchpoint-type.js'
import { apiTokenLoader } from '../viewer/api-token-loader.js'

/** Finds the thing behind an opaque id; null when there is none or the principal may not see it. */
export type NodeLoader = (
  context: RequestContext,
  parts: readonly string[],
) => Promise<object | null>

/** A loader for each type that `node(id)` can find, by the type's name. A module adds a line. */
export const nodeLoaders: Readonly<Record<string, NodeLoader>> = {
  Account: accountLoader,
  AdvocacyAct: advocacyActLoader,
  ApiToken: apiTokenLoader,
  Assessment: assessmentLoader,
  AuditEntry: auditEntryLoader,
  Coverage: coverageLoader,
  HealthSignal: factLoader('healthSignal', (view, fact) => new HealthSignalType(view, fact)),
  Implementation: implementationLoader,
  ImportRun: findImportRun,
  Occupancy: occupancyLoader,
  Opportunity: opportunityLoader,
  Organization: organizationLoader,
  Person: personLoader,
  Playbook: playbookLoader,
  Policy: policyLoader,
  Position: positionLoader,
  Renewal: renewalLoader,
  Role: roleLoader,
  Rollout: rolloutLoader,
  Stakeholder: stakeholderLoader,
  SuccessPlan: successPlanLoader,
  Team: teamLoader,
  Touchpoint: factLoader('touchpoint', (view, fact) => new TouchpointType(view, fact)),
}
