import type { Fields } from '../entities/fields/index.js'
import { KINDS } from '../entities/registry.js'
import type { History, Version } from '../kernel/history.js'
import type { Records, ThingKind } from '../state/records.js'
import { erasedFields } from './erased-fields.js'
import type { Erasure } from './erasure.js'

type AnyRecord = Records[ThingKind]
type Values = Readonly<Record<string, unknown>>

/**
 * A thing without those who are erased, in all of its versions: see `erasedFields`. What they are called in other systems
 * goes too. When things began and ended, and what they were worth, stays: figures are what they were. The same object where
 * nothing of it changes.
 */
export function erasedRecord<K extends ThingKind>(
  kind: K,
  record: Records[K],
  erasure: Erasure,
): Records[K]
export function erasedRecord(kind: ThingKind, record: AnyRecord, erasure: Erasure): AnyRecord {
  const { fields }: { readonly fields: Fields } = KINDS[kind]
  const own = 'id' in record ? erasure.pseudonymOf(kind, record.id) : undefined
  if (!('history' in record)) {
    return erasedFields(fields, record as unknown as Values, erasure, own) as never
  }
  const versions: History<object> = record.history
  const history = versions.map((version): Version<object> => {
    const values = version.fields as Values
    const erased = erasedFields(fields, values, erasure, own)
    return erased === values ? version : { ...version, fields: erased }
  })
  const isSame = history.every((version, at) => version === versions[at])
  const references =
    own !== undefined && 'externalReferences' in record && record.externalReferences.length > 0
  if (isSame && !references) return record
  return { ...record, history, ...(references && { externalReferences: [] }) } as never
}

/** What tells who somebody is in the versions of their own record, each once: names, addresses, what they are called. */
export function identifyingTexts(
  kind: 'person' | 'stakeholder',
  record: AnyRecord,
): readonly string[] {
  if (!('history' in record)) return []
  const { fields }: { readonly fields: Fields } = KINDS[kind]
  const history: History<object> = record.history
  const names = Object.keys(fields).filter((name) => fields[name]!.identifying === true)
  const texts = history.flatMap((version) => names.map((name) => (version.fields as Values)[name]))
  return [...new Set(texts.filter((text): text is string => typeof text === 'string'))]
}
