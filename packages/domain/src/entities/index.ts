export type { AccountFields } from './account.js'
export { entityAbouts, entityCatalogue, entityWords } from './catalogue.js'
export { settersOf } from './change-order.js'
export { CHANGE_WORDS } from './change-words.js'
export { type Entity, type FactKind, type IfEnded, type OneOf, upsertName } from './entity.js'
export type { Field, Fields } from './fields/index.js'
export type { PlaybookFields, PlaybookStep } from './playbook.js'
export type { PolicyValue } from './policy.js'
export { referencesOfKind, referringKinds } from './references-of-kind.js'
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
export type { RoleFields } from './role.js'
export type { RolloutItem } from './rollout.js'
export type { Milestone } from './success-plan.js'
export type { TeamFields } from './team.js'
export { VOCABULARY_WORDS } from './vocabulary-registry.js'
export type { KindWords, RecordWords } from './words.js'
export {
  DEFAULT_SOURCE,
  type ExternalReference,
  inReferenceOrder,
  isSameReference,
  referenceText,
} from './external-reference.js'
export {
  type Check,
  currencyCheck,
  dateCheck,
  type Fault,
  integerCheck,
  isStorable,
  localeCheck,
} from './value-checks.js'
export { TARGET_METRICS, type TargetMetric } from './target.js'
