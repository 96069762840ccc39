import type { OrganizationView } from '../../state/view.js'
import { RESPONSIBILITIES, type Responsibility } from '../../state/vocabulary.js'

/** Which accounts have somebody accountable for what. */
export interface CoveredKinds {
  readonly has: (accountRow: number, responsibility: Responsibility) => boolean
}

/** One bit an account and responsibility, in one pass over the coverage. */
export function coveredKinds(view: OrganizationView): CoveredKinds {
  const { accounts, coverage } = view
  const bits = new Uint8Array((accounts.rows.at(-1) ?? -1) + 1)
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE') continue
    const account = coverage.accountRow(row)
    bits[account] = (bits[account] ?? 0) | bitOf(coverage.responsibility(row))
  }
  return {
    has: (accountRow, responsibility) => ((bits[accountRow] ?? 0) & bitOf(responsibility)) !== 0,
  }
}

function bitOf(responsibility: Responsibility): number {
  return 1 << RESPONSIBILITIES.indexOf(responsibility)
}
