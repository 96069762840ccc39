import type { Records, ThingKind } from '../state/records.js'

/** What people call a thing: its latest name or title, else its id. */
export function thingLabel<K extends ThingKind>(kind: K, record: Records[K]): string
export function thingLabel(kind: ThingKind, record: Records[ThingKind]): string {
  if (kind === 'policy') return (record as Records['policy']).key
  if (!('history' in record)) return record.id
  const fields = record.history.at(-1)?.fields as { name?: string; title?: string } | undefined
  return fields?.name ?? fields?.title ?? (record as { id: string }).id
}
