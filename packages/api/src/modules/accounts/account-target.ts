import type { OrganizationView } from '@postscale/domain'
import { decodeReference } from '../../shared/relay/global-id.js'
import { teamIds } from '../teams/team-ids.js'
import { accountsOfPositions, accountsOfTeams } from './accounts-of.js'
import type { AccountFilter } from './inputs/account-filter.js'

/** Whether the seat, the person and the team of a filter answer for an account; null without any. */
export function accountTarget(
  view: OrganizationView,
  filter: AccountFilter,
): ((row: number) => boolean) | null {
  const { positionId, personId } = filter
  const teams = teamIds(view, filter)
  const answered: ReadonlySet<number>[] = []
  if (positionId) {
    const id = decodeReference('Position', positionId, ['filter', 'positionId'])
    answered.push(new Set(accountsOfPositions(view, [id])))
  }
  if (personId) {
    const id = decodeReference('Person', personId, ['filter', 'personId'])
    const seats = view.occupanciesOfPerson(id).map((held) => held.positionId)
    answered.push(new Set(accountsOfPositions(view, seats)))
  }
  if (teams !== null) answered.push(new Set(accountsOfTeams(view, teams)))
  return answered.length === 0 ? null : (row) => answered.every((rows) => rows.has(row))
}
