import type { Id } from '../../kernel/ids.js'
import { mostFrequent } from '../../kernel/most-frequent.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { type FullTimeCost, fullTimeCosts } from '../../rules/unit-economics/full-time-cost.js'
import type { GrowingFamily } from './growing-family.js'

/** Where a role family's next seat would be opened, and what it would cost. */
interface HireHome {
  /** The team; null in an organization without any. */
  readonly teamId: Id | null
  /** The role; null where the family has none yet. */
  readonly roleId: Id | null
  /** To whom most of the family's seats of that team report. */
  readonly reportsToId: Id | null
  /** Of one whole person a year; null where nothing tells it. */
  readonly price: FullTimeCost | null
}

/**
 * The home of a role family's next seat: the team and role that most of its seats have (the largest team with CSMs,
 * else the first at the top, for a family without seats), priced as any new seat there (`fullTimeCosts`).
 */
export function hireHome(view: OrganizationView, family: GrowingFamily): HireHome {
  const seats = seatsOf(view, family)
  const teamId =
    mostFrequent(seats.map((seat) => seat.teamId)) ??
    mostFrequent(seatsOf(view, 'CSM').map((seat) => seat.teamId)) ??
    view.rootTeams[0]?.id ??
    null
  const inTeam = seats.filter((seat) => seat.teamId === teamId)
  const roleId =
    mostFrequent((inTeam.length > 0 ? inTeam : seats).map((seat) => seat.roleId)) ??
    firstRole(view, family)
  const costs = fullTimeCosts(view)
  const price = teamId === null ? costs.ofFamily(family) : costs.ofNewSeat(teamId, family, roleId)
  const reportsToId = mostFrequent(inTeam.flatMap((seat) => seat.reportsToId ?? []))
  return { teamId, roleId, reportsToId, price }
}

function seatsOf(view: OrganizationView, family: GrowingFamily): readonly LivePosition[] {
  return [...view.positions.values()].filter(
    ({ roleId }) => view.roles.get(roleId)?.family === family,
  )
}

function firstRole(view: OrganizationView, family: GrowingFamily): Id | null {
  const roles = [...view.roles.values()].filter((role) => role.family === family)
  return roles.toSorted((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1))[0]?.id ?? null
}
