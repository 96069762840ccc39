import type { LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'
import type { RoleFamily } from '../state/vocabulary.js'

/** The seats of a role family, whoever sits in them. */
export function seatsOfFamily(view: OrganizationView, family: RoleFamily): readonly LivePosition[] {
  return [...view.positions.values()].filter(
    ({ roleId }) => view.roles.get(roleId)?.family === family,
  )
}

/** Those seats of a role family in which someone sits. */
export function filledSeatsOfFamily(
  view: OrganizationView,
  family: RoleFamily,
): readonly LivePosition[] {
  return seatsOfFamily(view, family).filter(({ id }) => view.occupanciesOfPosition(id).length > 0)
}
