import {
  ENTITIES,
  ENTITY_KINDS,
  PERIODS,
  THINGS,
  type EntityKind,
  type FactKindName,
  type Field,
  type PeriodKind,
  type ThingKind,
} from '@postscale/domain'
import type { ColumnType, InsertColumn } from '../database/insert-rows.js'

/** Kinds with a table of versions. */
export type VersionedKind = Exclude<ThingKind, PeriodKind>

/** Kinds with a table of identities beside their versions. */
export type IdentifiedKind = EntityKind
export const IDENTIFIED_KINDS: readonly IdentifiedKind[] = ENTITY_KINDS

/** The columns of a kind's fields; each has its field's name. */
export function fieldColumns(kind: ThingKind): readonly InsertColumn[] {
  const fields = Object.entries<Field>(THINGS[kind].fields)
  return fields.map(([name, { sql }]) => ({ name, type: sql as ColumnType }))
}

/** The columns of a kind that is one period each, without versions. */
export function periodColumns(kind: PeriodKind): readonly InsertColumn[] {
  return PERIOD_COLUMNS[kind]
}

const PERIOD_COLUMNS: Readonly<Record<PeriodKind, readonly InsertColumn[]>> = {
  coverage: columnsOfPeriods('coverage'),
  leave: columnsOfPeriods('leave'),
  occupancy: columnsOfPeriods('occupancy'),
}

function columnsOfPeriods(kind: PeriodKind): readonly InsertColumn[] {
  return [
    { name: 'organizationId', type: 'uuid' },
    { name: 'id', type: 'uuid' },
    { name: 'validFrom', type: 'date' },
    { name: 'validTo', type: 'date' },
    ...fieldColumns(kind),
  ]
}

/** The column that tells a kind's things apart within an organization. */
export function keyColumn(kind: VersionedKind): InsertColumn {
  if (kind === 'organization') return { name: 'organizationId', type: 'uuid' }
  const thing = THINGS[kind]
  return thing.shape === 'keyed' ? { name: thing.key, type: 'text' } : { name: 'id', type: 'uuid' }
}

export function isIdentifiedKind(kind: ThingKind): kind is IdentifiedKind {
  return Object.hasOwn(ENTITIES, kind)
}

export function isPeriodKind(kind: ThingKind): kind is PeriodKind {
  return Object.hasOwn(PERIODS, kind)
}

/** The table in which a kind's things say what they are, and the column that tells one from another there. */
export function historyOf(kind: ThingKind): { readonly table: string; readonly key: string } {
  if (isPeriodKind(kind)) return { table: tableOf(kind), key: 'id' }
  return { table: `${tableOf(kind)}_version`, key: keyColumn(kind).name }
}

/** The table of a kind's facts, or of its identities; versions are in the one with `_version` behind it. */
export function tableOf(kind: FactKindName | ThingKind): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
