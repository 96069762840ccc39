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
import { CUSTOMER_FIELD_CHECKS } from './customer-field-checks.js'
import {
  booleanCheck,
  dateCheck,
  integerCheck,
  languageCheck,
  listCheck,
  choiceCheck,
  optionalCheck,
  referenceCheck,
  textCheck,
  timeZoneCheck,
} from './value-checks.js'

type Checks<F> = { readonly [N in keyof F]: Check }

const money = integerCheck(0, Number.MAX_SAFE_INTEGER)
const organization: Checks<OrganizationFields> = {
  name: textCheck(),
  locale: choiceCheck(LOCALES),
  timeZone: timeZoneCheck,
  grossMargin: optionalCheck(integerCheck(0, 10_000)),
  productComplexity: choiceCheck(COMPLEXITIES),
  growthMotion: optionalCheck(choiceCheck(GROWTH_MOTIONS)),
  orgModel: optionalCheck(choiceCheck(ORG_MODELS)),
  serviceModel: optionalCheck(choiceCheck(SERVICE_MODELS)),
  reportingLine: optionalCheck(choiceCheck(REPORTING_LINES)),
}
const role: Checks<RoleFields> = {
  name: textCheck(),
  family: choiceCheck(ROLE_FAMILIES),
  level: integerCheck(0, 20),
  layer: optionalCheck(choiceCheck(LEADERSHIP_LAYERS)),
}
const team: Checks<TeamFields> = {
  name: textCheck(),
  kind: choiceCheck(TEAM_KINDS),
  parentId: optionalCheck(referenceCheck),
  segments: listCheck(choiceCheck(SEGMENTS)),
  verticals: listCheck(textCheck()),
  regions: listCheck(textCheck()),
  languages: listCheck(languageCheck),
}
const position: Checks<PositionFields> = {
  title: textCheck(),
  roleId: referenceCheck,
  teamId: referenceCheck,
  fte: integerCheck(1, 100),
  reportsToId: optionalCheck(referenceCheck),
  budgetedCost: optionalCheck(money),
}
const person: Checks<PersonFields> = {
  name: textCheck(),
  email: optionalCheck(textCheck(320)),
  languages: listCheck(languageCheck),
  region: optionalCheck(textCheck()),
  timeZone: optionalCheck(timeZoneCheck),
  skills: listCheck(textCheck()),
  loadedCost: optionalCheck(money),
}
const account: Checks<AccountFields> = {
  name: textCheck(),
  acv: money,
  segment: choiceCheck(SEGMENTS),
  tier: optionalCheck(choiceCheck(TIERS)),
  strategic: booleanCheck,
  complexity: choiceCheck(COMPLEXITIES),
  vertical: optionalCheck(textCheck()),
  region: optionalCheck(textCheck()),
  language: optionalCheck(languageCheck),
  contractStart: optionalCheck(dateCheck),
  contractEnd: optionalCheck(dateCheck),
  autoRenew: booleanCheck,
  renewalTerms: optionalCheck(textCheck(2_000)),
  loadWeight: integerCheck(0, 10_000),
}
const implementation: Checks<ImplementationFields> = {
  accountId: referenceCheck,
  positionId: optionalCheck(referenceCheck),
  status: choiceCheck(IMPLEMENTATION_STATUSES),
  plannedStart: optionalCheck(dateCheck),
  plannedEnd: optionalCheck(dateCheck),
  startedOn: optionalCheck(dateCheck),
  liveOn: optionalCheck(dateCheck),
  firstValueOn: optionalCheck(dateCheck),
}

/** What each field of each kind may hold. */
export const FIELD_CHECKS = {
  ...CUSTOMER_FIELD_CHECKS,
  organization,
  role,
  team,
  position,
  person,
  account,
  implementation,
} as const

export type FieldedKind = keyof typeof FIELD_CHECKS
