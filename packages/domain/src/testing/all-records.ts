import type { OrganizationState } from '../state/organization-state.js'
import { STRUCTURE_MAPS } from '../state/structure-kinds.js'

type Sorted = readonly (readonly [string, unknown])[]

/** Everything a state says, as plain data that can be compared whatever rows it lies in. */
export function allRecords(state: OrganizationState): Readonly<Record<string, unknown>> {
  const { revision, organization, accounts, coverage } = state
  const maps = Object.values(STRUCTURE_MAPS).map((name): readonly [string, Sorted] => [
    name,
    sorted(state[name]),
  ])
  const accountRows = Array.from({ length: accounts.rowCount }, (_, row) => row)
    .filter((row) => accounts.columns.first.at(row) !== -1)
    .map((row) => accounts.recordAt(row))
  const coverageRows = Array.from({ length: coverage.rowCount }, (_, row) => row)
    .filter((row) => coverage.isUsed(row))
    .map((row) => coverage.recordAt(row))
  return {
    revision,
    organization,
    ...Object.fromEntries(maps),
    accounts: sorted(new Map(accountRows.map((record) => [record.id, record]))),
    coverage: sorted(new Map(coverageRows.map((record) => [record.id, record]))),
  }
}

function sorted(records: ReadonlyMap<string, unknown>): Sorted {
  return [...records].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
