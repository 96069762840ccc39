import {
  differenceOf,
  fieldText,
  labelIn,
  type Locale,
  type OrganizationState,
  type ThingChange,
  type ThingDifference,
} from '@postscale/domain'
import { encodeGlobalId } from '../../shared/relay/global-id.js'
import type { ThingDifferenceType } from './types/thing-difference-type.js'

const TYPES: Readonly<Partial<Record<ThingChange['kind'], string>>> = {
  role: 'Role',
  team: 'Team',
  position: 'Position',
  person: 'Person',
  account: 'Account',
  coverage: 'Coverage',
  implementation: 'Implementation',
  stakeholder: 'Stakeholder',
  successPlan: 'SuccessPlan',
  opportunity: 'Opportunity',
  advocacyAct: 'AdvocacyAct',
  renewal: 'Renewal',
  playbook: 'Playbook',
  assessment: 'Assessment',
  rollout: 'Rollout',
}

/** Changed things for people: field by field, in words, with ids that `node` finds. */
export function toThingDifferences(
  state: OrganizationState,
  changes: readonly ThingChange[],
  locale: Locale,
): ThingDifferenceType[] {
  return changes
    .map((change) => differenceOf(change, (kind, record) => labelIn(state, kind, record)))
    .map((difference) => toThingDifference(state, locale, difference))
}

function toThingDifference(
  state: OrganizationState,
  locale: Locale,
  { kind, id, label, action, fields }: ThingDifference,
): ThingDifferenceType {
  const type = TYPES[kind]
  const organizationId = state.organization.id
  const globalId = kind === 'organization' ? encodeGlobalId('Organization', id) : id
  return {
    kind,
    id: type === undefined ? globalId : encodeGlobalId(type, organizationId, id),
    label,
    action,
    fields: fields.map(({ field, from, before, after }) => ({
      field,
      from,
      before: fieldText(state, locale, field, before),
      after: fieldText(state, locale, field, after),
    })),
  }
}
