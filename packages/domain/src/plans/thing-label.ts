import { ownerField, referencesOfKind } from '../entities/references-of-kind.js'
import { THINGS } from '../entities/registry.js'
import type { Field } from '../entities/fields/index.js'
import type { Records, ThingKind } from '../state/records.js'
import type { FindableKind } from './plan-run.js'

/** Where the things that others refer to are found. */
interface Findable {
  get(kind: FindableKind, id: string): Records[FindableKind] | null
}

type Fields = Readonly<Record<string, unknown>>

/**
 * What people call a thing where no language is known, such as in a problem: the latest value of its
 * kind's label when that is a text; else the name of what it belongs to or refers to first; else its
 * date or its id.
 *
 * @param found where what it refers to is found; without it, its own label or id.
 */
export function thingLabel<K extends ThingKind>(
  kind: K,
  record: Records[K],
  found?: Findable,
): string
export function thingLabel(
  kind: ThingKind,
  record: Records[ThingKind],
  found: Findable | null = null,
): string {
  if (!('id' in record)) return record.key
  const fields = latestFields(record)
  const label = labelField(kind)
  const own = label === null ? null : (fields[label.name] as string | undefined)
  if (typeof own === 'string' && label?.field.type === 'text') return own
  const reference = ownerField(kind) ?? referencesOfKind(kind)[0]
  const id = reference === undefined ? null : (fields[reference.name] as string | null)
  if (reference === undefined || id === null || found === null) return own ?? record.id
  const target = reference.to as FindableKind
  const referred = found.get(target, id)
  return referred === null ? record.id : thingLabel(target, referred)
}

/** The field by which people know a kind; null where it is known by what it belongs to. */
export function labelField(
  kind: ThingKind,
): { readonly name: string; readonly field: Field } | null {
  const thing = THINGS[kind]
  if (!('label' in thing) || thing.label === null) return null
  const fields: Readonly<Record<string, Field>> = thing.fields
  return { name: thing.label, field: fields[thing.label]! }
}

/** A record's fields as they are last recorded; of a period, its own. */
export function latestFields(record: Records[ThingKind]): Fields {
  if (!('history' in record)) return record as unknown as Fields
  return (record.history.at(-1)?.fields ?? {}) as Fields
}
