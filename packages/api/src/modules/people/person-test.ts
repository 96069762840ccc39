import type { LiveOccupancy, LivePerson, OrganizationView } from '@postscale/domain'
import { nameSearch } from '../organizations/name-search.js'
import { teamIds } from '../teams/team-ids.js'
import type { PersonFilter } from './inputs/person-filter.js'

/** Whether a person passes a filter; team and family are met by one and the same seat. */
export function personTest(
  view: OrganizationView,
  filter: PersonFilter,
): (person: LivePerson) => boolean {
  const { families, unseated } = filter
  const teams = teamIds(view, filter)
  const matches = nameSearch(filter.search)
  const seatFits = ({ positionId }: LiveOccupancy): boolean => {
    const seat = view.positions.get(positionId)
    if (seat === undefined || (teams !== null && !teams.has(seat.teamId))) return false
    const family = view.roles.get(seat.roleId)?.family
    return !families || (family !== undefined && families.includes(family))
  }
  return ({ id, name, email }) => {
    const held = view.occupanciesOfPerson(id)
    if (typeof unseated === 'boolean' && unseated !== (held.length === 0)) return false
    if ((teams !== null || families) && !held.some(seatFits)) return false
    return matches === null || matches(name) || matches(email)
  }
}
