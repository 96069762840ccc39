import type { Id } from '../kernel/ids.js'
import type { OrganizationView } from '../state/view.js'

/** Who sits in a seat, by name; nobody in an open one. */
export function holderNames(view: OrganizationView, positionId: Id): readonly string[] {
  const holders = view.occupanciesOfPosition(positionId)
  return holders.map(({ personId }) => view.people.get(personId)?.name ?? '')
}
