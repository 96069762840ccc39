import { thingLabel } from '../plans/thing-label.js'
import type { OrganizationState } from '../state/organization-state.js'
import type { Records, ThingKind } from '../state/records.js'
import { STRUCTURE_MAPS, type StructureKind } from '../state/structure-kinds.js'

/** The name of a thing with that id in a state, or null when there is none. */
export function nameOfId(state: OrganizationState, kind: ThingKind, id: string): string | null {
  const record = thingIn(state, kind, id)
  if (record === null) return null
  return thingLabel(kind, record, {
    get: (of, other) => thingIn(state, of, other) as ReturnType<typeof state.accounts.get>,
  })
}

/** A thing with that id in a state, or null when there is none. Coverage is not found by its id. */
function thingIn(state: OrganizationState, kind: ThingKind, id: string): Records[ThingKind] | null {
  if (kind === 'account') return state.accounts.get(id)
  if (kind === 'organization') return state.organization
  if (!Object.hasOwn(STRUCTURE_MAPS, kind)) return null
  const things: ReadonlyMap<string, Records[ThingKind]> =
    state[STRUCTURE_MAPS[kind as StructureKind]]
  return things.get(id) ?? null
}
