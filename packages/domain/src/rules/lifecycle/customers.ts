import type { Tier } from '../../entities/vocabularies.js'
import { type Day, FOREVER } from '../../kernel/days.js'
import type { OrganizationView } from '../../state/view.js'

const BY_SEGMENT = {
  ENTERPRISE: 'HIGH_TOUCH',
  MID_MARKET: 'LOW_TOUCH',
  SMB: 'TECH_TOUCH',
} as const

/** The tier that an account is served in: its own, else the one of its segment, as in capacity. */
export function tierOf({ accounts }: OrganizationView, row: number): Tier {
  return accounts.tier(row) ?? BY_SEGMENT[accounts.segment(row)]
}

/**
 * Since when each account is a customer, by the account's row: the earliest contract start recorded up
 * to the view's day, FOREVER when none is known. One pass over the accounts' versions.
 */
export function customersSince(view: OrganizationView): Int32Array {
  const { columns, rowCount } = view.state.accounts
  const { versionRow, versionFrom, versionTo, fields } = columns
  const since = new Int32Array(rowCount).fill(FOREVER)
  for (let version = 0; version < versionRow.length; version += 1) {
    const from = versionFrom.at(version)
    if (from > view.day || from === versionTo.at(version)) continue
    const row = versionRow.at(version)
    since[row] = Math.min(since[row]!, fields.contractStart.at(version))
  }
  return since
}

/**
 * Since when an account is a customer: the earliest contract start recorded up to the view's day, so
 * that a renewed contract does not make it new again. Null when none was ever recorded.
 */
export function customerSince(view: OrganizationView, row: number): Day | null {
  const { accounts } = view.state
  const { versionFrom, versionNext, fields } = accounts.columns
  let since: Day = FOREVER
  for (let at = accounts.firstVersion(row); at !== -1; at = versionNext.at(at) - 1) {
    if (versionFrom.at(at) <= view.day) since = Math.min(since, fields.contractStart.at(at))
  }
  return since === FOREVER ? null : since
}
