import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'

/** Who answers for each account as its CSM, by account row. */
interface CsmTargets {
  /** The seat, or the team that pools; null when nobody does. */
  readonly seatOf: (accountRow: number) => Id | null
  /** The team of that seat, or that team. */
  readonly teamOf: (accountRow: number) => Id | null
}

/** The accountable CSM coverage of a day, in one pass. */
export function csmTargets(view: OrganizationView): CsmTargets {
  const { accounts, coverage, positions } = view
  const coverageRow = new Int32Array((accounts.rows.at(-1) ?? -1) + 1).fill(-1)
  for (const row of coverage.rows) {
    if (coverage.responsibility(row) !== 'CSM' || coverage.kind(row) !== 'ACCOUNTABLE') continue
    coverageRow[coverage.accountRow(row)] = row
  }
  const seatAt = (row: number) => {
    const id = coverage.positionId(row)
    return id === null ? undefined : positions.get(id)
  }
  const found = (account: number): number => coverageRow[account] ?? -1
  return {
    seatOf: (account) => {
      const row = found(account)
      return row === -1 ? null : (seatAt(row)?.id ?? coverage.teamId(row))
    },
    teamOf: (account) => {
      const row = found(account)
      return row === -1 ? null : (seatAt(row)?.teamId ?? coverage.teamId(row))
    },
  }
}
