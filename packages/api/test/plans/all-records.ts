import type { AccountRecord, CoverageRecord, OrganizationState } from '@postscale/domain'

/** Everything a state says, as plain data that can be compared whatever rows it lies in. */
export function allRecords(state: OrganizationState): Readonly<Record<string, unknown>> {
  const { revision, organization, accounts, coverage } = state
  const { roles, teams, positions, people, occupancies, implementations, policies } = state
  return {
    revision,
    organization,
    roles: sorted(roles),
    teams: sorted(teams),
    positions: sorted(positions),
    people: sorted(people),
    occupancies: sorted(occupancies),
    implementations: sorted(implementations),
    policies: sorted(policies),
    accounts: sorted(new Map(accountsOf(accounts).map((record) => [record.id, record]))),
    coverage: sorted(new Map(coverageOf(coverage).map((record) => [record.id, record]))),
  }
}

function accountsOf(accounts: OrganizationState['accounts']): AccountRecord[] {
  return Array.from({ length: accounts.rowCount }, (_, row) => row)
    .filter((row) => accounts.columns.first.at(row) !== -1)
    .map((row) => accounts.recordAt(row))
}

function coverageOf(coverage: OrganizationState['coverage']): CoverageRecord[] {
  return Array.from({ length: coverage.rowCount }, (_, row) => row)
    .filter((row) => coverage.isUsed(row))
    .map((row) => coverage.recordAt(row))
}

function sorted<T>(records: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...records].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
