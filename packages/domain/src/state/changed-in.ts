import type { OrganizationState } from './organization-state.js'
import type { ThingKind } from './records.js'
import { tableOf } from './table-of.js'

/** The revision that changed a thing last; 0 when there is no such thing. */
export function changedIn(state: OrganizationState, kind: ThingKind, id: string): number {
  if (kind === 'organization') return state.organizationChangedIn
  if (kind === 'policy') return state.policiesChangedIn.get(id) ?? 0
  const table = tableOf(state, kind)
  const row = table.byId.find(id)
  return table.has(id) ? table.changedIn(row) : 0
}
