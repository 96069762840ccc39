import type { Id } from '../kernel/id.js'
import type { LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'

/** CSMs by heads, and those of them whom nobody leads. */
export interface CsmHeads {
  readonly csms: number
  readonly leaderless: number
}

/**
 * CSMs who report, through whatever seats, to no leader who is there.
 *
 * @param teamId only that team's; null for all.
 */
export function leaderlessCsms(view: OrganizationView, teamId: Id | null): CsmHeads {
  const seats = teamId === null ? view.positions.values() : view.positionsOfTeam(teamId)
  let [csms, leaderless] = [0, 0]
  for (const seat of seats) {
    if (view.roles.get(seat.roleId)?.family !== 'CSM') continue
    const heads = view.occupanciesOfPosition(seat.id).length
    csms += heads
    if (!isLed(view, seat)) leaderless += heads
  }
  return { csms, leaderless }
}

function isLed(view: OrganizationView, seat: LivePosition): boolean {
  let above = seat.reportsToId
  while (above !== null) {
    const next = view.positions.get(above)
    if (next === undefined) return false
    const leads = view.roles.get(next.roleId)?.family === 'LEADERSHIP'
    if (leads && view.occupanciesOfPosition(above).length > 0) return true
    above = next.reportsToId
  }
  return false
}
