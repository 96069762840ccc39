import type { Kind } from '../entities/registry.js'
import { labelField } from '../plans/thing-label.js'
import { isFactKind, type KindRecord } from './record-of.js'

/** What a thing of a kind is called in notes; null where it has no name. */
export type NameOf = (kind: Kind, id: string) => string | null

/**
 * The names that stand beside ids: those that things had first. The last one would be nicer to read, but then
 * a new name would change every file that mentions the thing.
 */
export function firstNames(records: readonly KindRecord[]): NameOf {
  const names = new Map<string, string>()
  for (const { kind, record } of records) {
    const name = firstName(kind, record)
    if (name !== null) names.set(`${kind} ${(record as { readonly id: string }).id}`, name)
  }
  return (kind, id) => names.get(`${kind} ${id}`) ?? null
}

/** The name that a thing had first; null where its kind is not known by a text. */
export function firstName(kind: Kind, record: KindRecord['record']): string | null {
  if (isFactKind(kind) || !('history' in record)) return null
  const label = labelField(kind)
  if (label?.field.type !== 'text') return null
  const fields = new Map<string, unknown>(Object.entries(record.history[0]?.fields ?? {}))
  const name = fields.get(label.name)
  return typeof name === 'string' ? name.replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ').trim() : null
}
