import type { Field } from './fields/index.js'
import { THINGS, THING_KINDS, type ThingKind } from './registry.js'

/** A field that refers to another thing. */
export interface ReferenceField {
  readonly name: string
  readonly to: ThingKind
  readonly field: Field
}

const known: ReadonlyMap<ThingKind, readonly ReferenceField[]> = new Map(
  THING_KINDS.map((kind) => [kind, referencesWithin(kind)]),
)

/** The fields by which a kind refers to others. */
export function referencesOfKind(kind: ThingKind): readonly ReferenceField[] {
  return known.get(kind) ?? []
}

/** The kinds that refer to a kind, and so can stand in the way when one of it ends. */
export function referringKinds(to: ThingKind): readonly ThingKind[] {
  return THING_KINDS.filter((kind) =>
    referencesOfKind(kind).some((reference) => reference.to === to),
  )
}

/** The field that names what a thing of a kind belongs to, or null: an account's things have one. */
export function ownerField(kind: ThingKind): ReferenceField | null {
  return referencesOfKind(kind).find(({ field }) => field.owner === true) ?? null
}

function referencesWithin(kind: ThingKind): readonly ReferenceField[] {
  return Object.entries<Field>(THINGS[kind].fields).flatMap(([name, field]) => {
    if (field.to === undefined) return []
    if (!Object.hasOwn(THINGS, field.to)) {
      throw new Error(`${kind}.${name} refers to “${field.to}”, which is no kind.`)
    }
    return [{ name, to: field.to as ThingKind, field }]
  })
}
