import { type EntityKind, entityKinds } from '@postscale/schema/entities'

/** The kind that a change is of; null for one that is of no kind. */
export function kindOfChange(change: string): EntityKind | null {
  const found = Object.entries(entityKinds).find(([, { changes, otherChanges }]) =>
    [...Object.values(changes), ...otherChanges].includes(change),
  )
  return (found?.[0] as EntityKind | undefined) ?? null
}
