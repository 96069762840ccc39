import { THINGS } from '../entities/registry.js'
import type { Records, ThingKind } from '../state/records.js'

/** What people call a thing: the latest value of its kind's label, else its id. */
export function thingLabel<K extends ThingKind>(kind: K, record: Records[K]): string
export function thingLabel(kind: ThingKind, record: Records[ThingKind]): string {
  if (!('id' in record)) return record.key
  const thing = THINGS[kind]
  if (!('history' in record) || !('label' in thing) || thing.label === null) return record.id
  const fields = record.history.at(-1)?.fields as Readonly<Record<string, unknown>> | undefined
  return (fields?.[thing.label] as string | undefined) ?? record.id
}
