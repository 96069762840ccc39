import { type RoleEntry, roleCatalogue } from '../benchmarks/knowledge/role-catalogue.js'
import type { LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'
import { LEADERSHIP_LAYERS, type LeadershipLayer, type RoleFamily } from '../state/vocabulary.js'
import { ladderOf } from './ladder-of.js'

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
