import type { LivePosition, OrganizationView } from '@postscale/domain'
import { decodeReference } from '../../shared/relay/global-id.js'
import type { Page } from '../../shared/relay/paginate.js'
import { sortableText } from '../../shared/relay/sortable-text.js'
import { nameSearch } from '../organizations/name-search.js'
import { pageOfThings } from '../organizations/page-of-things.js'
import { rememberedKey } from '../organizations/remembered-key.js'
import { teamIds } from '../teams/team-ids.js'
import type { PositionArgs } from './inputs/position-args.js'
import type { PositionFilter } from './inputs/position-filter.js'
import { PositionType } from '../../graphql/types.js'

const keys = {
  TITLE: rememberedKey(({ title, id }: LivePosition) => [sortableText(title), id]),
  BUDGETED_COST: ({ budgetedCost, id }: LivePosition) => [budgetedCost, id],
}

const byTitle = { field: 'TITLE', direction: 'ASC' } as const

/** A page of an organization's seats, or of some of them. */
export function positionPage(
  view: OrganizationView,
  seats: Iterable<LivePosition>,
  args: PositionArgs,
): Page<PositionType> {
  const kept = Array.from(seats).filter(positionTest(view, args.filter ?? {}))
  return pageOfThings(kept, keys, args, byTitle, (seat) => new PositionType(view, seat))
}

function positionTest(
  view: OrganizationView,
  filter: PositionFilter,
): (seat: LivePosition) => boolean {
  const { families, roleId, isOpen } = filter
  const teams = teamIds(view, filter)
  const role = roleId ? decodeReference('Role', roleId, ['filter', 'roleId']) : null
  const matches = nameSearch(filter.search)
  return (seat) => {
    if (teams !== null && !teams.has(seat.teamId)) return false
    if (role !== null && seat.roleId !== role) return false
    const family = view.roles.get(seat.roleId)?.family
    if (families && (family === undefined || !families.includes(family))) return false
    const open = view.occupanciesOfPosition(seat.id).length === 0
    if (typeof isOpen === 'boolean' && isOpen !== open) return false
    return matches?.(seat.title) ?? true
  }
}
