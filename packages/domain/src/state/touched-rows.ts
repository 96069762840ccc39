import { lazy } from '../kernel/lazy.js'
import { MOST_TOUCHED } from './kept-by-day.js'
import type { OrganizationState } from './organization-state.js'
import type { TableKind } from './table-kinds.js'

/** The rows in which a state or a day differs from another; gathered once for all views that go on from it. */
export class TouchedRows {
  readonly of: (kind: TableKind) => ReadonlySet<number>
  /**
   * The rows of touched coverage, and of all coverage of touched accounts; null when they are more than
   * are looked at one by one.
   */
  readonly coverage: () => ReadonlySet<number> | null

  constructor(state: OrganizationState, of: (kind: TableKind) => ReadonlySet<number>) {
    this.of = of
    this.coverage = lazy(() => coverageRows(state, of))
  }
}

function coverageRows(
  { coverage }: OrganizationState,
  touched: (kind: TableKind) => ReadonlySet<number>,
): ReadonlySet<number> | null {
  const accounts = touched('account')
  const rows = new Set(touched('coverage'))
  if (accounts.size > MOST_TOUCHED) return null
  for (const account of accounts) {
    for (const row of coverage.rowsReferringTo('accountId', account)) rows.add(row)
    if (rows.size > MOST_TOUCHED) return null
  }
  return rows
}
