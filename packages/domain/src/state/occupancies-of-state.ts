import type { RoleFamily } from '../entities/vocabularies.js'
import { versionAt } from '../kernel/history.js'
import type { LiveOccupancy } from './live-things.js'
import type { OrganizationState } from './organization-state.js'

/** The occupancies of a state as objects, made once for all of its days. */
interface OccupanciesOfState {
  at(row: number): LiveOccupancy
  /** The family of the seat's role on the day the occupancy began; null when it had none. */
  familyAtStart(row: number): RoleFamily | null
}

const known = new WeakMap<OrganizationState, OccupanciesOfState>()

/** Occupancies do not change from day to day, so all views of a state share them. */
export function occupanciesOf(state: OrganizationState): OccupanciesOfState {
  const before = known.get(state)
  if (before !== undefined) return before
  const records = new Map<number, LiveOccupancy>()
  const families = new Map<number, RoleFamily | null>()
  const at = (row: number): LiveOccupancy => {
    const record = records.get(row) ?? state.occupancies.recordAt(row)
    records.set(row, record)
    return record
  }
  const familyAtStart = (row: number): RoleFamily | null => {
    const found = families.get(row)
    if (found !== undefined) return found
    const { positionId, from } = at(row)
    const seat = versionAt(state.positions.get(positionId)?.history ?? [], from)
    const role = seat === null ? undefined : state.roles.get(seat.fields.roleId)
    const family = versionAt(role?.history ?? [], from)?.fields.family ?? null
    families.set(row, family)
    return family
  }
  const made: OccupanciesOfState = { at, familyAtStart }
  known.set(state, made)
  return made
}
