import {
  ENTITIES,
  type EntityKind,
  type OrganizationView,
  recordTableOf,
  type RecordTable,
} from '@postscale/domain'
import { readThingRef, type ThingRef } from '../external-reference.js'

/**
 * The row of the thing that a reference names; -1 when there is none.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function rowOfRef(
  { state }: OrganizationView,
  kind: EntityKind,
  ref: ThingRef,
  path: readonly (string | number)[],
): number {
  const table = recordTableOf(state, kind) as unknown as RecordTable
  const read = readThingRef(ENTITIES[kind].words.type, ref, path)
  return typeof read === 'string' ? table.byId.find(read) : table.rowOfReference(read)
}
