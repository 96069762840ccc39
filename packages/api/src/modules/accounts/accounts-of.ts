import type { Id, OrganizationView } from '@postscale/domain'

/** Rows of the accounts that some seats answer for, each once, ascending. */
export function accountsOfPositions(view: OrganizationView, positionIds: Iterable<Id>): Int32Array {
  const rows = new Set<number>()
  for (const id of positionIds) addAccountable(view, view.coverage.ofPosition(id), rows)
  return ascending(rows)
}

/** Rows of the accounts that some teams answer for, through their seats or as a whole. */
export function accountsOfTeams(view: OrganizationView, teamIds: Iterable<Id>): Int32Array {
  const rows = new Set<number>()
  for (const teamId of teamIds) {
    addAccountable(view, view.coverage.ofTeam(teamId), rows)
    for (const { id } of view.positionsOfTeam(teamId)) {
      addAccountable(view, view.coverage.ofPosition(id), rows)
    }
  }
  return ascending(rows)
}

function addAccountable(
  { coverage }: OrganizationView,
  coverageRows: readonly number[],
  rows: Set<number>,
): void {
  for (const row of coverageRows) {
    if (coverage.kind(row) === 'ACCOUNTABLE') rows.add(coverage.accountRow(row))
  }
}

function ascending(rows: ReadonlySet<number>): Int32Array {
  return Int32Array.from(rows).toSorted()
}
