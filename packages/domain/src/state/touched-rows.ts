import { lazy } from '../kernel/lazy.js'
import { MOST_TOUCHED } from './kept-by-day.js'
import type { OrganizationState } from './organization-state.js'
import type { TableKind } from './table-kinds.js'

/** The rows in which a state or a day differs from another; gathered once for all views that go on from it. */
export class TouchedRows {
  readonly of: (kind: TableKind) => ReadonlySet<number>
  /** Rows of the accounts that may have come or gone: whose record, movements or renewals were touched. */
  readonly present: () => ReadonlySet<number>
  /**
   * The rows of touched coverage, and of all coverage of touched accounts; null when they are more than
   * are looked at one by one.
   */
  readonly coverage: () => ReadonlySet<number> | null

  /**
   * @param base the state that was touched; the same as `state` between two days of one.
   * @param paying rows of the accounts whose movements were touched.
   */
  constructor(
    base: OrganizationState,
    state: OrganizationState,
    of: (kind: TableKind) => ReadonlySet<number>,
    paying: ReadonlySet<number>,
  ) {
    this.of = of
    this.present = lazy(() => presentRows([base, state], of, paying))
    this.coverage = lazy(() => coverageRows(state, of('coverage'), this.present()))
  }
}

/** A renewal that was taken out is only in the state before. */
function presentRows(
  states: readonly OrganizationState[],
  of: (kind: TableKind) => ReadonlySet<number>,
  paying: ReadonlySet<number>,
): ReadonlySet<number> {
  const touched = of('renewal')
  if (touched.size === 0 && paying.size === 0) return of('account')
  const rows = new Set([...of('account'), ...paying])
  for (const { renewals } of states) {
    for (const renewal of touched) {
      const version = renewals.firstVersion(renewal)
      if (version !== -1) rows.add(renewals.columns.fields.accountId.at(version) - 1)
    }
  }
  rows.delete(-1)
  return rows
}

function coverageRows(
  { coverage }: OrganizationState,
  touched: ReadonlySet<number>,
  accounts: ReadonlySet<number>,
): ReadonlySet<number> | null {
  const rows = new Set(touched)
  if (accounts.size > MOST_TOUCHED) return null
  for (const account of accounts) {
    for (const row of coverage.rowsReferringTo('accountId', account)) rows.add(row)
    if (rows.size > MOST_TOUCHED) return null
  }
  return rows
}
