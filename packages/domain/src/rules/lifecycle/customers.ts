import type { Tier } from '../../entities/vocabularies.js'
import { type Day, FOREVER, parseDay } from '../../kernel/days.js'
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
  let since: Day | null = null
  for (const { from, fields } of view.state.accounts.recordAt(row).history) {
    const start = fields.contractStart === null ? null : parseDay(fields.contractStart)
    if (from > view.day || start === null) continue
    if (since === null || start < since) since = start
  }
  return since
}
