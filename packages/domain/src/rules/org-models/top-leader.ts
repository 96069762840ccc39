import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { LEADERSHIP_LAYERS, type LeadershipLayer } from '../../entities/vocabularies.js'

/** The seat at the top of post-sale. */
interface TopLeader {
  readonly position: LivePosition
  /** Null when its role names none. */
  readonly layer: LeadershipLayer | null
}

/**
 * The leader at the top: of the leaders' seats that report to no other leader the one of the highest
 * layer; of equal ones an occupied one before an open one, one in a team without a parent before others,
 * then the one that leads most, then by id.
 * Null without leaders.
 *
 * @param isMeant which seats are meant; all by default.
 */
export function topLeader(
  view: OrganizationView,
  isMeant: (position: LivePosition) => boolean = () => true,
): TopLeader | null {
  const leaders = [...view.positions.values()].filter(isMeant).flatMap((position) => {
    const role = view.roles.get(position.roleId)
    const above = view.positions.get(position.reportsToId ?? '')
    const led = above !== undefined && view.roles.get(above.roleId)?.family === 'LEADERSHIP'
    return role?.family !== 'LEADERSHIP' || led ? [] : [{ position, layer: role.layer }]
  })
  const [top] = leaders.toSorted(
    (a, b) =>
      rank(b.layer) - rank(a.layer) ||
      Number(isHeld(view, b.position)) - Number(isHeld(view, a.position)) ||
      Number(isAtRoot(view, b.position)) - Number(isAtRoot(view, a.position)) ||
      view.directReports(b.position.id).length - view.directReports(a.position.id).length ||
      (a.position.id < b.position.id ? -1 : 1),
  )
  return top ?? null
}

function isAtRoot(view: OrganizationView, { teamId }: LivePosition): boolean {
  return view.teams.get(teamId)?.parentId === null
}

function isHeld(view: OrganizationView, { id }: LivePosition): boolean {
  return view.occupanciesOfPosition(id).length > 0
}

function rank(layer: LeadershipLayer | null): number {
  return layer === null ? -1 : LEADERSHIP_LAYERS.indexOf(layer)
}
