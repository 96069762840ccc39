import { type Change, type ReferenceChange, THINGS } from '@postscale/domain'
import { readThingRef, toExternalReference } from '../graphql/external-reference.js'
import type { ReferenceChangeInput } from './inputs/reference-change.js'

type Type = ReferenceChange['type']
const TYPES: ReadonlySet<string> = new Set<Type>([
  'addExternalReference',
  'moveExternalReference',
  'removeExternalReference',
])

export function isReferenceChange(type: string): type is Type {
  return TYPES.has(type)
}

/**
 * A change of an external reference as the domain's command.
 *
 * @throws RequestError BAD_USER_INPUT for an id of another kind
 */
export function toReferenceChange(
  type: Type,
  { kind, thing, reference, ifUnchangedSince }: ReferenceChangeInput,
  path: readonly (string | number)[],
): Change {
  return {
    type,
    kind: kind as ReferenceChange['kind'],
    id: readThingRef(THINGS[kind].words.type, thing, [...path, 'thing']),
    reference: toExternalReference(reference),
    ...(ifUnchangedSince != null && { ifUnchangedSince }),
  }
}
