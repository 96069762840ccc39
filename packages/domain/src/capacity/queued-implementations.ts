import type { Id } from '../kernel/id.js'
import type { OrganizationView } from '../state/view.js'
import type { Segment } from '../state/vocabulary.js'
import type { CapacityFilter } from './capacity-filter.js'
import { implementationTarget } from './implementation-target.js'

interface Queued {
  readonly segment: Segment
  readonly region: string | null
  readonly teamId: Id | null
}

const known = new WeakMap<OrganizationView, readonly Queued[]>()

/**
 * Implementations that wait to begin, in the part of the organization that the filter names: by the
 * account's segment and region, and by the team of the seat (or the team) that they lie with. One that
 * lies with nobody counts only where the filter names no team. Roles and people are not looked at.
 */
export function queuedImplementations(view: OrganizationView, filter: CapacityFilter): number {
  const teams = filter.teamIds === undefined ? null : new Set<Id | null>(filter.teamIds)
  return queue(view).filter(
    ({ segment, region, teamId }) =>
      (filter.segments === undefined || filter.segments.includes(segment)) &&
      (filter.regions === undefined || filter.regions.includes(region)) &&
      (teams === null || teams.has(teamId)),
  ).length
}

function queue(view: OrganizationView): readonly Queued[] {
  const before = known.get(view)
  if (before !== undefined) return before
  const { accounts } = view
  const queued: Queued[] = []
  for (const { accountId, positionId, status } of view.implementations.values()) {
    const row = status === 'QUEUED' ? accounts.rowOf(accountId) : -1
    if (row === -1) continue
    const target = implementationTarget(view, row, positionId)
    const seat = target.positionId === null ? undefined : view.positions.get(target.positionId)
    queued.push({
      segment: accounts.segment(row),
      region: accounts.region(row),
      teamId: seat?.teamId ?? target.teamId,
    })
  }
  known.set(view, queued)
  return queued
}
