import { inReferenceOrder } from '../../entities/external-reference.js'
import { type Kind, KINDS } from '../../entities/registry.js'
import type { Version } from '../../kernel/history.js'
import type { Records, ThingKind } from '../../state/records.js'
import type { Fact } from '../fact.js'
import { storable } from './given-fields.js'

/**
 * A record without faults in the form in which it is kept: external references and the names of fields that
 * were set in their order, no number that is −0, and nothing besides.
 */
export function recordable<R extends Fact | Records[ThingKind]>(kind: Kind, record: R): R {
  const kept = storable(record)
  if (!('history' in kept)) return kept
  const names = Object.keys(KINDS[kind].fields)
  const inOrder = ({ from, to, set, fields }: Version<object>) => ({
    from,
    to,
    set: set === null ? null : names.filter((name) => set.includes(name)),
    fields,
  })
  const { id, key, slug, currency } = kept as unknown as Readonly<Record<string, unknown>>
  return {
    ...(kind === 'policy' ? { key } : { id }),
    ...(kind === 'organization' && { slug, currency }),
    ...('externalReferences' in kept && {
      externalReferences: inReferenceOrder(kept.externalReferences),
    }),
    history: kept.history.map(inOrder),
  } as unknown as R
}
