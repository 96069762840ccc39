import { type EntityField, type EntityKind, entityKinds } from '@postscale/schema/entities'

/** A field of a kind, by what the API calls it. */
export interface ThingField {
  readonly name: string
  /** What the entity catalogue calls it. */
  readonly key: string
  readonly field: EntityField
  /** Whether the change that updates a thing sets it. */
  readonly isSetByUpdate: boolean
}

/** The fields of a kind, the one first by which people know it. */
export function thingFields(kind: EntityKind): readonly ThingField[] {
  const { fields, label, changes } = entityKinds[kind]
  const all = Object.entries(fields).map(([key, field]) => ({
    name: field.as ?? key,
    key,
    field,
    isSetByUpdate: field.setBy === 'update' && changes.update !== undefined,
  }))
  const known = all.filter(({ key }) => key === label)
  return [...known, ...all.filter(({ key }) => key !== label)]
}
