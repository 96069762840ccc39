import { roleCatalogue, type RoleEntry } from '../../benchmarks/knowledge/role-catalogue.js'
import {
  LEADERSHIP_LAYERS,
  type LeadershipLayer,
  type RoleFamily,
} from '../../entities/vocabularies.js'
import type { LivePosition, LiveRole } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'

/**
 * Whose career ladder a seat is on: its role's family; for leaders the catalogue's ladder of a role of
 * that name, else the family of most of those they lead, else of most of their team, else that of CSMs.
 * A Chief Customer Officer stands on a ladder of their own.
 */
function ladderOf(view: OrganizationView, seat: LivePosition, role: LiveRole): RoleFamily {
  if (role.family !== 'LEADERSHIP') return role.family
  if (role.layer === 'CCO') return 'LEADERSHIP'
  const name = role.name.toLowerCase()
  const known = roleCatalogue.find(
    (entry) =>
      entry.family === 'LEADERSHIP' &&
      Object.values(entry.name).some((text) => text.toLowerCase() === name),
  )
  if (known !== undefined) return known.ladder
  const below = [...view.directReports(seat.id)]
  // The list grows while it is walked: lines of reporting have no cycles.
  for (const each of below) below.push(...view.directReports(each.id))
  return mostly(view, below) ?? mostly(view, view.positionsOfTeam(seat.teamId)) ?? 'CSM'
}

/** The family of most of the seats, leaders left out; of equal ones the first met. */
function mostly(view: OrganizationView, seats: readonly LivePosition[]): RoleFamily | null {
  const counts = new Map<RoleFamily, number>()
  for (const { roleId } of seats) {
    const family = view.roles.get(roleId)?.family
    if (family === undefined || family === 'LEADERSHIP') continue
    counts.set(family, (counts.get(family) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** Where a seat stands on a career ladder of the catalogue. */
export interface CareerRung {
  readonly ladder: RoleFamily
  readonly entry: RoleEntry
  /** The rungs of that ladder, from the first up. */
  readonly rungs: readonly RoleEntry[]
}

/**
 * The rung of a seat: for contributors the highest one that their level reaches; for leaders the
 * highest whose layer is not above theirs, and where their role names no layer, by level.
 *
 * @returns null when the seat's role is not live.
 * Source: TS "Core roles", career ladders.
 */
export function careerRung(view: OrganizationView, seat: LivePosition): CareerRung | null {
  const role = view.roles.get(seat.roleId)
  if (role === undefined) return null
  const ladder = ladderOf(view, seat, role)
  const rungs = roleCatalogue.filter((entry) => entry.ladder === ladder)
  const alike = rungs.filter(({ family }) => family === role.family)
  const { layer, level } = role
  const reached =
    layer === null
      ? alike.findLast((rung) => rung.level <= level)
      : alike.findLast((rung) => rung.layer !== null && rank(rung.layer) <= rank(layer))
  const entry = reached ?? alike[0]
  return entry === undefined ? null : { ladder, entry, rungs }
}

function rank(layer: LeadershipLayer): number {
  return LEADERSHIP_LAYERS.indexOf(layer)
}
