import type { Id } from '../kernel/id.js'
import type { LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'

/** The seat that a person mostly sits in: the largest FTE, of equal ones the oldest; or null. */
export function mainSeat(view: OrganizationView, personId: Id): LivePosition | null {
  const [main] = view
    .occupanciesOfPerson(personId)
    .toSorted((a, b) => b.fte - a.fte || a.from - b.from || (a.id < b.id ? -1 : 1))
  return main === undefined ? null : (view.positions.get(main.positionId) ?? null)
}
