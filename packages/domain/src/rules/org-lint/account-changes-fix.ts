import type { Change } from '../../plans/change.js'
import { MAX_ROWS } from '../../plans/decide.js'
import type { OrganizationView } from '../../state/view.js'
import { largestFirst } from './concerned-accounts.js'
import type { LintFix } from './finding.js'
import { accountSubject } from './lint-subject.js'

/** What the plans are called that do the same to each of a number of accounts. */
type FixKey =
  | 'orgLint.FIX_CHURN_CLOSED'
  | 'orgLint.FIX_CLOSE_CHURNED'
  | 'orgLint.FIX_NAME_BACKUPS'
  | 'orgLint.FIX_OPEN_BALANCES'
  | 'orgLint.FIX_RELEASE_IMPLEMENTATION'
  | 'orgLint.FIX_ROLL_CONTRACTS'
  | 'orgLint.FIX_SET_ACV'

/** A plan of one change for each account; null when one plan cannot hold it. */
export function accountChangesFix(
  view: OrganizationView,
  key: FixKey,
  rows: readonly number[],
  changeOf: (row: number) => Change,
): LintFix | null {
  const first = largestFirst(view, rows)[0]
  if (first === undefined || rows.length > MAX_ROWS) return null
  const params = { accounts: rows.length, account: accountSubject(view, first).name }
  return { title: { key, params }, changes: rows.map(changeOf) }
}

/** What movements that a fix records are told to come from. */
export const FIX_SOURCE = 'postscale'
