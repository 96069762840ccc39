import { ownerField, referencesOfKind } from '../../entities/references-of-kind.js'
import { PERIODS } from '../../entities/registry.js'
import type { Locale } from '../../kernel/locale.js'
import { labelField, latestFields } from '../thing-label.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Records, ThingKind } from '../../state/records.js'
import { fieldText } from './field-text.js'
import { nameOfId } from './name-of-id.js'
import { policyLabel } from '../../benchmarks/policy-label.js'
import type { FieldValue } from './difference-of.js'

type AnyRecord = Records[ThingKind]

/**
 * What people call a thing of a state: its label, after the name of what it belongs to; without a
 * label, what it refers to first; periods by all that they refer to (`Ana → CSM 1`), policies by the
 * sentence of their figure.
 */
export function labelIn(
  state: OrganizationState,
  locale: Locale,
  kind: ThingKind,
  record: AnyRecord,
): string {
  if (!('id' in record)) return policyLabel(locale, record.key)
  const fields = latestFields(record)
  const references = referencesOfKind(kind)
  const named = ({ name, to }: (typeof references)[number]): readonly string[] => {
    const id = (fields[name] ?? null) as string | null
    return id === null ? [] : [nameOfId(state, to, id) ?? id]
  }
  if (Object.hasOwn(PERIODS, kind)) return references.flatMap(named).join(' → ')
  const label = labelField(kind)
  const value = label === null ? null : ((fields[label.name] ?? null) as FieldValue)
  const owner = ownerField(kind)
  if (label === null || value === null) {
    return references.slice(0, 1).flatMap(named).join('') || record.id
  }
  const own = fieldText(state, locale, { kind, id: record.id }, label.name, value)
  return [...(owner === null ? [] : named(owner)), own].join(': ')
}
