import type {
  AccountFields,
  ImplementationFields,
  OrganizationFields,
  PersonFields,
  PositionFields,
  RoleFields,
  TeamFields,
} from '../../state/fields.js'
import type {
  AdvocacyActFields,
  AssessmentFields,
  OpportunityFields,
  PlaybookFields,
  RenewalFields,
  RolloutFields,
  StakeholderFields,
  SuccessPlanFields,
} from '../../state/customer-fields.js'
import type { FieldedKind } from './field-checks.js'

const organization: Omit<OrganizationFields, 'name'> = {
  locale: 'en',
  timeZone: 'UTC',
  grossMargin: null,
  productComplexity: 'MODERATE',
  growthMotion: null,
  orgModel: null,
  serviceModel: null,
  reportingLine: null,
}
const role: Omit<RoleFields, 'name' | 'family'> = { level: 0, layer: null }
const team: Omit<TeamFields, 'name' | 'kind'> = {
  parentId: null,
  segments: [],
  verticals: [],
  regions: [],
  languages: [],
}
const position: Omit<PositionFields, 'title' | 'roleId' | 'teamId'> = {
  fte: 100,
  reportsToId: null,
  budgetedCost: null,
}
const person: Omit<PersonFields, 'name'> = {
  email: null,
  languages: [],
  region: null,
  timeZone: null,
  skills: [],
  loadedCost: null,
}
const account: Omit<AccountFields, 'name' | 'acv' | 'segment'> = {
  tier: null,
  strategic: false,
  complexity: 'MODERATE',
  vertical: null,
  region: null,
  language: null,
  contractStart: null,
  contractEnd: null,
  autoRenew: false,
  renewalTerms: null,
  loadWeight: 100,
}
const implementation: Omit<ImplementationFields, 'accountId'> = {
  positionId: null,
  status: 'QUEUED',
  plannedStart: null,
  plannedEnd: null,
  startedOn: null,
  liveOn: null,
  firstValueOn: null,
}

const stakeholder: Omit<StakeholderFields, 'accountId' | 'name' | 'role'> = {
  title: null,
  email: null,
}
const successPlan: Omit<
  SuccessPlanFields,
  'accountId' | 'title' | 'metric' | 'target' | 'startOn' | 'dueOn'
> = {
  unit: null,
  baseline: 0,
  measured: null,
  status: 'ACTIVE',
  ownerPositionId: null,
  milestones: [],
}
const opportunity: Omit<OpportunityFields, 'accountId' | 'kind' | 'amount'> = {
  stage: 'IDENTIFIED',
  expectedOn: null,
  trigger: null,
  handedToSalesOn: null,
  ownerPositionId: null,
}
const advocacyAct: Omit<AdvocacyActFields, 'accountId' | 'kind' | 'on'> = { note: null }
const renewal: Omit<RenewalFields, 'accountId' | 'contractEnd'> = {
  stage: 'NOT_STARTED',
  intent: null,
  blockers: [],
  savePlan: null,
  ownerPositionId: null,
}
const playbook: Omit<PlaybookFields, 'name' | 'stage'> = {
  segment: null,
  tier: null,
  steps: [],
  deliverables: [],
  contactsPerYear: null,
  selfService: null,
}
const assessment: Omit<AssessmentFields, 'takenOn' | 'answers'> = { note: null }
const rollout: Omit<RolloutFields, 'name' | 'serviceModel' | 'startOn'> = {
  phase: 'DESIGN',
  checklist: [],
}

/** What a new thing has where its change is silent; a field that is not here must be given. */
export const DEFAULT_FIELDS: { readonly [K in FieldedKind]: Readonly<Record<string, unknown>> } = {
  organization: { ...organization },
  role: { ...role },
  team: { ...team },
  position: { ...position },
  person: { ...person },
  account: { ...account },
  implementation: { ...implementation },
  stakeholder: { ...stakeholder },
  successPlan: { ...successPlan },
  opportunity: { ...opportunity },
  advocacyAct: { ...advocacyAct },
  renewal: { ...renewal },
  playbook: { ...playbook },
  assessment: { ...assessment },
  rollout: { ...rollout },
}
