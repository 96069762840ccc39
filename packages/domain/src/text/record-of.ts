import { FACTS, type FactKindName, type Kind } from '../entities/registry.js'
import { factId, factKey, type Fact } from '../plans/fact.js'
import type { Records, ThingKind } from '../state/records.js'

/** What is recorded of one thing or fact, as plain data. */
export type AnyRecord = Fact | Records[ThingKind]

/** A record with its kind. */
export interface KindRecord {
  readonly kind: Kind
  readonly record: AnyRecord
}

export function isFactKind(kind: Kind): kind is FactKindName {
  return Object.hasOwn(FACTS, kind)
}

/** What tells a record from the others of its kind: an id, a policy's key, or a fact's id. */
export function idOf(kind: Kind, record: AnyRecord): string {
  if (isFactKind(kind)) return factId(factKey(record as Fact))
  return 'key' in record ? record.key : (record as { readonly id: string }).id
}

/** In the order of their ids, which is about that in which they were made. */
export function inIdOrder(records: readonly KindRecord[]): readonly KindRecord[] {
  return records
    .map((each) => ({ each, id: idOf(each.kind, each.record) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
    .map(({ each }) => each)
}
