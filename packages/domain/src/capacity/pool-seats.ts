import type { Id } from '../kernel/id.js'
import type { LivePosition } from '../state/live-things.js'
import type { OrganizationView } from '../state/view.js'
import type { RoleFamily } from '../state/vocabulary.js'

/**
 * The seats over which a team's pooled work spreads: its own seats of that role; where it has none,
 * those of its branch.
 */
export function poolSeats(
  view: OrganizationView,
  teamId: Id,
  family: RoleFamily,
): readonly LivePosition[] {
  const ofFamily = (id: Id): readonly LivePosition[] =>
    view
      .positionsOfTeam(id)
      .filter((position) => view.roles.get(position.roleId)?.family === family)
  const own = ofFamily(teamId)
  return own.length > 0 ? own : [...view.branch(teamId)].flatMap(ofFamily)
}
