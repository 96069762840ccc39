import { ENTITIES, type EntityKind } from '../entities/registry.js'
import type { Records } from './records.js'

type MappedEntity = Exclude<EntityKind, 'account'>
type Plurals = { readonly [K in MappedEntity]: (typeof ENTITIES)[K]['plural'] }

const { account: _, ...mapped } = ENTITIES
const plurals = Object.fromEntries(
  Object.values(mapped).map(({ kind, plural }) => [kind, plural]),
) as unknown as Plurals

/** The kinds kept as plain maps, and the state's field that holds each. */
export const STRUCTURE_MAPS = {
  ...plurals,
  occupancy: 'occupancies',
  policy: 'policies',
} as const

export type StructureKind = keyof typeof STRUCTURE_MAPS

/** Maps of records by id (policies by key), under the plural of their kind. */
export type StructureMaps = {
  readonly [K in StructureKind as (typeof STRUCTURE_MAPS)[K]]: ReadonlyMap<string, Records[K]>
}
