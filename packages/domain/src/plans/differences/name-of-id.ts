import { thingLabel } from '../thing-label.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { Records, ThingKind } from '../../state/records.js'
import { TABLE_KINDS } from '../../state/table-kinds.js'
import { tableOf } from '../../state/table-of.js'

/** The name of a thing with that id in a state, or null when there is none. */
export function nameOfId(state: OrganizationState, kind: ThingKind, id: string): string | null {
  const record = thingIn(state, kind, id)
  if (record === null) return null
  return thingLabel(kind, record, {
    get: (of, other) => thingIn(state, of, other) as Records['account'] | null,
  })
}

/** A thing with that id in a state, or null when there is none. */
function thingIn(state: OrganizationState, kind: ThingKind, id: string): Records[ThingKind] | null {
  if (kind === 'organization') return state.organization
  if (kind === 'policy') return state.policies.get(id) ?? null
  if (!(TABLE_KINDS as readonly string[]).includes(kind)) return null
  return tableOf(state, kind).get(id) ?? null
}
