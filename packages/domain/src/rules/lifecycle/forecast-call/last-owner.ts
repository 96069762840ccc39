import type { OrganizationView } from '../../../state/view.js'
import type { CalledRenewal } from './called-renewal.js'

/** Who answered last for the renewal of an account that is gone: for its renewals, else for its CSM work. */
export function lastOwner(
  { state: { coverage, accounts }, day }: OrganizationView,
  row: number,
): Pick<CalledRenewal, 'positionId' | 'teamId'> {
  const known = coverage
    .rowsReferring('accountId', accounts.byId.at(row))
    .map((each) => coverage.recordAt(each))
    .filter(({ kind, from }) => kind === 'ACCOUNTABLE' && from <= day)
    .toSorted((a, b) => a.from - b.from)
  const last =
    known.findLast(({ responsibility }) => responsibility === 'RENEWALS') ??
    known.findLast(({ responsibility }) => responsibility === 'CSM')
  return { positionId: last?.positionId ?? null, teamId: last?.teamId ?? null }
}
