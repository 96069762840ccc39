import type { Id } from '../../kernel/id.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { ROOT_KEY } from './template-shape.js'

/**
 * Which team of a template each leader's seat goes to: the one in which most of those who report to it
 * will be, else most of its present team's contributors; the leader at the top, and who leads nobody,
 * to the root.
 *
 * @param homes the team of each contributor's seat.
 */
export function leaderHomes(
  view: OrganizationView,
  homes: ReadonlyMap<Id, string>,
  topId: Id | null,
): ReadonlyMap<Id, string> {
  const leaders = new Map<Id, string>()
  for (const seat of view.positions.values()) {
    if (view.roles.get(seat.roleId)?.family !== 'LEADERSHIP') continue
    const home =
      seat.id === topId
        ? null
        : (mostly(view.directReports(seat.id), homes) ??
          mostly(view.positionsOfTeam(seat.teamId), homes))
    leaders.set(seat.id, home ?? ROOT_KEY)
  }
  return leaders
}

function mostly(seats: readonly LivePosition[], homes: ReadonlyMap<Id, string>): string | null {
  const votes = new Map<string, number>()
  for (const { id } of seats) {
    const home = homes.get(id)
    if (home !== undefined) votes.set(home, (votes.get(home) ?? 0) + 1)
  }
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
