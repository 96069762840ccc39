import type { OrganizationState } from '@postscale/domain'

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
    accounts: sorted(accounts),
    coverage: sorted(coverage),
  }
}

function sorted<T>(records: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...records].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
