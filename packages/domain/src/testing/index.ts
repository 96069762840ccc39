export { allRecords } from './all-records.js'
export { anOrganization } from './an-organization.js'
export { fixtureId } from './fixture-id.js'
export type {
  AccountOptions,
  CoverOptions,
  FillOptions,
  ImplementationOptions,
  OrganizationOptions,
  PersonOptions,
  SeatOptions,
  TeamOptions,
} from './options.js'
export { OrganizationFixture } from './organization-fixture.js'
export { type Chance, randomChange } from './plans/random-change.js'
export { STANDARD_ROLES, type StandardRoleName } from './standard-roles.js'
export { stateOf, viewOf } from './state-of.js'
