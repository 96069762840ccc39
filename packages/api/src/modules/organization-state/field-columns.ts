import type {
  AccountFields,
  ImplementationFields,
  OrganizationFields,
  PersonFields,
  PolicyFields,
  PositionFields,
  RoleFields,
  TeamFields,
} from '@postscale/domain'
import type { ColumnType } from '../../database/insert-rows.js'
import { CUSTOMER_FIELD_COLUMNS } from './customer-field-columns.js'

type Columns<F> = { readonly [N in keyof F]: ColumnType }

const organization: Columns<OrganizationFields> = {
  name: 'text',
  locale: 'text',
  timeZone: 'text',
  grossMargin: 'integer',
  productComplexity: 'text',
  growthMotion: 'text',
  orgModel: 'text',
  serviceModel: 'text',
  reportingLine: 'text',
}
const role: Columns<RoleFields> = {
  name: 'text',
  family: 'text',
  level: 'integer',
  layer: 'text',
}
const team: Columns<TeamFields> = {
  name: 'text',
  kind: 'text',
  parentId: 'uuid',
  segments: 'text[]',
  verticals: 'text[]',
  regions: 'text[]',
  languages: 'text[]',
}
const position: Columns<PositionFields> = {
  title: 'text',
  roleId: 'uuid',
  teamId: 'uuid',
  fte: 'integer',
  reportsToId: 'uuid',
  budgetedCost: 'bigint',
}
const person: Columns<PersonFields> = {
  name: 'text',
  email: 'text',
  languages: 'text[]',
  region: 'text',
  timeZone: 'text',
  skills: 'text[]',
  loadedCost: 'bigint',
}
const account: Columns<AccountFields> = {
  name: 'text',
  acv: 'bigint',
  segment: 'text',
  tier: 'text',
  strategic: 'boolean',
  complexity: 'text',
  vertical: 'text',
  region: 'text',
  language: 'text',
  contractStart: 'date',
  contractEnd: 'date',
  autoRenew: 'boolean',
  renewalTerms: 'text',
  loadWeight: 'integer',
}
const implementation: Columns<ImplementationFields> = {
  accountId: 'uuid',
  positionId: 'uuid',
  status: 'text',
  plannedStart: 'date',
  plannedEnd: 'date',
  startedOn: 'date',
  liveOn: 'date',
  firstValueOn: 'date',
}
const policy: Columns<PolicyFields> = {
  value: 'jsonb',
  reason: 'text',
}

/** The column of each effective-dated field, which has the field's name, and its SQL type. */
export const FIELD_COLUMNS = {
  organization,
  role,
  team,
  position,
  person,
  account,
  implementation,
  ...CUSTOMER_FIELD_COLUMNS,
  policy,
} as const

/** Kinds with a table of versions. */
export type VersionedKind = keyof typeof FIELD_COLUMNS

/** Kinds with a table of identities beside their versions. */
export type IdentifiedKind = Exclude<VersionedKind, 'organization' | 'policy'>

export const IDENTIFIED_KINDS: readonly IdentifiedKind[] = [
  'role',
  'team',
  'position',
  'person',
  'account',
  'implementation',
  'stakeholder',
  'successPlan',
  'opportunity',
  'advocacyAct',
  'renewal',
  'playbook',
  'assessment',
  'rollout',
]
