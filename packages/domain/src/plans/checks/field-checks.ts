import { LOCALES } from '../../messages/locale.js'
import type {
  AccountFields,
  ImplementationFields,
  OrganizationFields,
  PersonFields,
  PositionFields,
  RoleFields,
  TeamFields,
} from '../../state/fields.js'
import {
  COMPLEXITIES,
  GROWTH_MOTIONS,
  IMPLEMENTATION_STATUSES,
  LEADERSHIP_LAYERS,
  ORG_MODELS,
  REPORTING_LINES,
  ROLE_FAMILIES,
  SEGMENTS,
  SERVICE_MODELS,
  TEAM_KINDS,
  TIERS,
} from '../../state/vocabulary.js'
import type { Check } from './check.js'
import {
  boolean,
  calendarDate,
  integer,
  language,
  listOf,
  oneOf,
  optional,
  reference,
  text,
  timeZone,
} from './value-check.js'

type Checks<F> = { readonly [N in keyof F]: Check }

const money = integer(0, Number.MAX_SAFE_INTEGER)
const organization: Checks<OrganizationFields> = {
  name: text(),
  locale: oneOf(LOCALES),
  timeZone,
  grossMargin: optional(integer(0, 10_000)),
  productComplexity: oneOf(COMPLEXITIES),
  growthMotion: optional(oneOf(GROWTH_MOTIONS)),
  orgModel: optional(oneOf(ORG_MODELS)),
  serviceModel: optional(oneOf(SERVICE_MODELS)),
  reportingLine: optional(oneOf(REPORTING_LINES)),
}
const role: Checks<RoleFields> = {
  name: text(),
  family: oneOf(ROLE_FAMILIES),
  level: integer(0, 20),
  layer: optional(oneOf(LEADERSHIP_LAYERS)),
}
const team: Checks<TeamFields> = {
  name: text(),
  kind: oneOf(TEAM_KINDS),
  parentId: optional(reference),
  segments: listOf(oneOf(SEGMENTS)),
  verticals: listOf(text()),
  regions: listOf(text()),
  languages: listOf(language),
}
const position: Checks<PositionFields> = {
  title: text(),
  roleId: reference,
  teamId: reference,
  fte: integer(1, 100),
  reportsToId: optional(reference),
  budgetedCost: optional(money),
}
const person: Checks<PersonFields> = {
  name: text(),
  email: optional(text(320)),
  languages: listOf(language),
  region: optional(text()),
  timeZone: optional(timeZone),
  skills: listOf(text()),
  loadedCost: optional(money),
}
const account: Checks<AccountFields> = {
  name: text(),
  acv: money,
  segment: oneOf(SEGMENTS),
  tier: optional(oneOf(TIERS)),
  strategic: boolean,
  complexity: oneOf(COMPLEXITIES),
  vertical: optional(text()),
  region: optional(text()),
  language: optional(language),
  contractStart: optional(calendarDate),
  contractEnd: optional(calendarDate),
  autoRenew: boolean,
  renewalTerms: optional(text(2_000)),
  loadWeight: integer(0, 10_000),
}
const implementation: Checks<ImplementationFields> = {
  accountId: reference,
  positionId: optional(reference),
  status: oneOf(IMPLEMENTATION_STATUSES),
  plannedStart: optional(calendarDate),
  plannedEnd: optional(calendarDate),
  startedOn: optional(calendarDate),
  liveOn: optional(calendarDate),
  firstValueOn: optional(calendarDate),
}

/** What each field of each kind may hold. */
export const FIELD_CHECKS = {
  organization,
  role,
  team,
  position,
  person,
  account,
  implementation,
} as const

export type FieldedKind = keyof typeof FIELD_CHECKS
