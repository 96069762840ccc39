import { entityKinds, type EntityKind } from '@postscale/schema/entities'
import { isReference, referenceLabel, type Thing } from './thing'

/** What a thing is called: by its label, or by what it belongs to. */
export function thingName(kind: EntityKind, thing: Thing): string {
  const { label } = entityKinds[kind]
  const own = label === null ? null : thing[label]
  const owners = [thing['account'], thing['person'], thing['position'], thing['team']]
  const owner = owners.find((each) => isReference(each))
  const name = typeof own === 'string' ? own : null
  const isKnownByOwner = label === null || label === 'contractEnd' || label === 'kind'
  if (isKnownByOwner && owner !== undefined) return referenceLabel(owner)
  return name ?? (owner === undefined ? thing.id : referenceLabel(owner))
}
