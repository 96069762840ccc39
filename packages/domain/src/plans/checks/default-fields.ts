import type {
  AccountFields,
  ImplementationFields,
  OrganizationFields,
  PersonFields,
  PositionFields,
  RoleFields,
  TeamFields,
} from '../../state/fields.js'
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

/** What a new thing has where its change is silent; a field that is not here must be given. */
export const DEFAULT_FIELDS: { readonly [K in FieldedKind]: Readonly<Record<string, unknown>> } = {
  organization: { ...organization },
  role: { ...role },
  team: { ...team },
  position: { ...position },
  person: { ...person },
  account: { ...account },
  implementation: { ...implementation },
}
