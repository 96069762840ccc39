export type { AccountFields } from './account.js'
export type { AdvocacyActFields } from './advocacy-act.js'
export type { ArrMovementFields } from './arr-movement.js'
export type { AssessmentFields } from './assessment.js'
export { entityAbouts, entityCatalogue, entityWords } from './catalogue.js'
export { CHANGE_WORDS, type ChangeName } from './change-words.js'
export type { CoverageFields } from './coverage.js'
export type {
  ChangesOf,
  CreateOf,
  Dated,
  EndOf,
  Entity,
  FactKind,
  FieldsOf,
  Keyed,
  Period as PeriodKindOf,
  SettersOf,
  UpdateOf,
} from './entity.js'
export type { Field, Fields, Presence, RecordOf, SqlType } from './field.js'
export type { HealthSignalFields } from './health-signal.js'
export type { ImplementationFields } from './implementation.js'
export type { OccupancyFields } from './occupancy.js'
export type { OpportunityFields } from './opportunity.js'
export type { OrganizationFields } from './organization.js'
export type { PersonFields } from './person.js'
export type { PlaybookFields, PlaybookStep } from './playbook.js'
export type { PolicyFields, PolicyValue } from './policy.js'
export type { PositionFields } from './position.js'
export {
  ownerField,
  type ReferenceField,
  referencesOfKind,
  referringKinds,
} from './references-of-kind.js'
export {
  ENTITIES,
  ENTITY_KINDS,
  type EntityKind,
  FACTS,
  type FactKindName,
  type Kind,
  KIND_NAMES,
  KINDS,
  PERIOD_KINDS,
  PERIODS,
  type PeriodKind,
  THING_KINDS,
  THINGS,
} from './registry.js'
export type { RenewalFields } from './renewal.js'
export type { RoleFields } from './role.js'
export type { RolloutFields, RolloutItem } from './rollout.js'
export type { StakeholderFields } from './stakeholder.js'
export type { Milestone, SuccessPlanFields } from './success-plan.js'
export type { TeamFields } from './team.js'
export type { TicketVolumeFields } from './ticket-volume.js'
export type { TouchpointFields } from './touchpoint.js'
export { VOCABULARY_WORDS } from './vocabulary-registry.js'
export type { VocabularyWords } from './vocabulary-words.js'
export type { ChangeWords, FieldWords, KindNoun, KindWords, RecordWords, Words } from './words.js'
