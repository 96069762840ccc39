import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import type { RoleFamily } from '../../entities/vocabularies.js'

/** People by heads: whoever sits in a seat, part-time or not, counts once. */
interface Headcount {
  readonly people: number
  /** Different people in the seats of each family; one who works in two counts in both. */
  readonly byFamily: ReadonlyMap<RoleFamily, number>
  /** Seats that nobody sits in. */
  readonly openSeats: number
}

const known = new WeakMap<OrganizationView, Headcount>()

/** The people in seats on the view's day. Kept with the view. */
export function headcount(view: OrganizationView): Headcount {
  const before = known.get(view)
  if (before !== undefined) return before
  const everyone = new Set<Id>()
  const families = new Map<RoleFamily, Set<Id>>()
  let openSeats = 0
  for (const { id, roleId } of view.positions.values()) {
    const family = view.roles.get(roleId)?.family
    const held = view.occupanciesOfPosition(id)
    if (held.length === 0) openSeats += 1
    for (const { personId } of held) {
      everyone.add(personId)
      if (family === undefined) continue
      const members = families.get(family) ?? new Set<Id>()
      families.set(family, members.add(personId))
    }
  }
  const byFamily = new Map([...families].map(([family, members]) => [family, members.size]))
  const count: Headcount = { people: everyone.size, byFamily, openSeats }
  known.set(view, count)
  return count
}
