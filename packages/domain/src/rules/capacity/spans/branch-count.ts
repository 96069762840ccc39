import type { Id } from '../../../kernel/ids.js'
import type { LiveRole } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import type { LeadershipLayer, RoleFamily } from '../../../entities/vocabularies.js'

/** Who is led, counted by people: those of each family, and leaders by layer. */
export interface LedPeople {
  readonly families: ReadonlySet<RoleFamily>
  readonly csms: number
  /** People of every family but leadership. */
  readonly contributors: number
  readonly leaders: number
  readonly layers: ReadonlyMap<LeadershipLayer, number>
}

/** Whom a seat leads: directly, and in everything below it. */
export interface BranchCount {
  readonly direct: LedPeople
  readonly branch: LedPeople
}

class Count implements LedPeople {
  readonly families = new Set<RoleFamily>()
  readonly layers = new Map<LeadershipLayer, number>()
  csms = 0
  contributors = 0
  leaders = 0
}

/** Counts the people who report to a seat, directly and through others. */
export function branchCount(view: OrganizationView, positionId: Id): BranchCount {
  const direct = new Count()
  const branch = new Count()
  const below = [...view.directReports(positionId)]
  for (const seat of below) countIn(direct, view, seat.id)
  // The list grows while it is walked: lines of reporting have no cycles.
  for (const seat of below) {
    countIn(branch, view, seat.id)
    below.push(...view.directReports(seat.id))
  }
  return { direct, branch }
}

/** What a seat adds to the count of everyone above it. */
interface SeatCount {
  readonly people: number
  readonly role: LiveRole | undefined
}

const known = new WeakMap<OrganizationView, Map<Id, SeatCount>>()

/** Read once for a view: a seat counts for its leader, and for all above. */
function seatCount(view: OrganizationView, positionId: Id): SeatCount {
  let seats = known.get(view)
  if (seats === undefined) {
    seats = new Map()
    known.set(view, seats)
  }
  let count = seats.get(positionId)
  if (count === undefined) {
    const seat = view.positions.get(positionId)
    count = {
      people: view.occupanciesOfPosition(positionId).length,
      role: seat === undefined ? undefined : view.roles.get(seat.roleId),
    }
    seats.set(positionId, count)
  }
  return count
}

function countIn(count: Count, view: OrganizationView, positionId: Id): void {
  const { people, role } = seatCount(view, positionId)
  if (role === undefined || people === 0) return
  count.families.add(role.family)
  if (role.family === 'LEADERSHIP') {
    count.leaders += people
    if (role.layer !== null) {
      count.layers.set(role.layer, (count.layers.get(role.layer) ?? 0) + people)
    }
    return
  }
  count.contributors += people
  if (role.family === 'CSM') count.csms += people
}
