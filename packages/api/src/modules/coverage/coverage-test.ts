import type { OrganizationView } from '@postscale/domain'
import { decodeReference } from '../../shared/relay/global-id.js'
import type { CoverageFilter } from './inputs/coverage-filter.js'

/**
 * Whether coverage, by its row, passes a filter.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function coverageTest(
  { coverage, accounts }: OrganizationView,
  filter: CoverageFilter,
): (row: number) => boolean {
  const { responsibilities, kind } = filter
  const read = (type: string, field: 'accountId' | 'positionId' | 'teamId') => {
    const id = filter[field]
    return id ? decodeReference(type, id, ['filter', field]) : null
  }
  const [accountId, positionId, teamId] = [
    read('Account', 'accountId'),
    read('Position', 'positionId'),
    read('Team', 'teamId'),
  ]
  const account = accountId === null ? null : accounts.rowOf(accountId)
  return (row) =>
    (account === null || coverage.accountRow(row) === account) &&
    (positionId === null || coverage.positionId(row) === positionId) &&
    (teamId === null || coverage.teamId(row) === teamId) &&
    (!kind || coverage.kind(row) === kind) &&
    (!responsibilities || responsibilities.includes(coverage.responsibility(row)))
}
