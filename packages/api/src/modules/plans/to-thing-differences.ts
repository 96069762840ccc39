import {
  differenceOf,
  fieldLabel,
  fieldText,
  labelIn,
  localize,
  type Locale,
  type OrganizationState,
  type ThingChange,
  type ThingDifference,
} from '@postscale/domain'
import { encodeGlobalId } from '../../shared/relay/global-id.js'
import { typeNameOf } from './type-name-of.js'
import type { ThingDifferenceType } from './types/thing-difference-type.js'

/** Changed things for people: field by field, in words, with ids that `node` finds. */
export function toThingDifferences(
  state: OrganizationState,
  changes: readonly ThingChange[],
  locale: Locale,
): ThingDifferenceType[] {
  return changes
    .map((change) => differenceOf(change, (kind, record) => labelIn(state, locale, kind, record)))
    .map((difference) => toThingDifference(state, locale, difference))
}

function toThingDifference(
  state: OrganizationState,
  locale: Locale,
  difference: ThingDifference,
): ThingDifferenceType {
  const { kind, label, action, fields } = difference
  return {
    kind,
    kindLabel: localize(locale, { key: `things.${kind}`, params: {} }),
    id: idOf(state.organization.id, difference),
    label,
    action,
    fields: fields.map(({ field, from, before, after }) => ({
      field,
      label: fieldLabel(locale, kind, field),
      from,
      before: fieldText(state, locale, difference, field, before),
      after: fieldText(state, locale, difference, field, after),
    })),
  }
}

/** The id by which `node` finds a thing; policies are known by their key. */
function idOf(organizationId: string, { kind, id }: ThingDifference): string {
  if (kind === 'policy') return id
  if (kind === 'organization') return encodeGlobalId('Organization', id)
  return encodeGlobalId(typeNameOf(kind), organizationId, id)
}
