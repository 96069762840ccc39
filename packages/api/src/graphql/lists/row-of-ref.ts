import {
  ENTITIES,
  type EntityKind,
  type Id,
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

/** The id of no thing. */
const NOTHING: Id = '00000000-0000-0000-0000-000000000000'

/**
 * The id of the thing that a reference names; one that no thing has where nothing is called so.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function idOfRef(
  view: OrganizationView,
  kind: EntityKind,
  ref: ThingRef,
  path: readonly (string | number)[],
): Id {
  const row = rowOfRef(view, kind, ref, path)
  return row === -1 ? NOTHING : recordTableOf(view.state, kind).byId.at(row)
}

/** The ids of several likewise. */
export function idsOfRefs(
  view: OrganizationView,
  kind: EntityKind,
  refs: readonly ThingRef[],
  path: readonly (string | number)[],
): readonly Id[] {
  return refs.map((ref, index) => idOfRef(view, kind, ref, [...path, index]))
}
