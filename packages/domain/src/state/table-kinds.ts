import {
  ENTITIES,
  ENTITY_KINDS,
  type EntityKind,
  PERIOD_KINDS,
  PERIODS,
  type PeriodKind,
} from '../entities/registry.js'

type Plurals = { readonly [K in EntityKind]: (typeof ENTITIES)[K]['plural'] }
type PeriodPlurals = { readonly [K in PeriodKind]: (typeof PERIODS)[K]['plural'] }

/** The kinds with an identity and versions, and the state's field that holds the table of each. */
export const RECORD_TABLES = pluralsOf(ENTITIES) as Plurals

/** The kinds that are one period each. */
export const PERIOD_TABLES = pluralsOf(PERIODS) as PeriodPlurals

export type { PeriodKind } from '../entities/registry.js'
export type RecordKind = EntityKind
/** Kinds kept in tables: all but the organization itself and its policies. */
export type TableKind = RecordKind | PeriodKind

export const RECORD_KINDS = ENTITY_KINDS
export { PERIOD_KINDS } from '../entities/registry.js'
export const TABLE_KINDS: readonly TableKind[] = [...RECORD_KINDS, ...PERIOD_KINDS]

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(RECORD_TABLES, kind)
}

function pluralsOf(kinds: Readonly<Record<string, { readonly plural: string }>>): object {
  return Object.fromEntries(Object.entries(kinds).map(([kind, { plural }]) => [kind, plural]))
}
