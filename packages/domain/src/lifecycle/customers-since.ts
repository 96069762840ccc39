import { FOREVER } from '../kernel/forever.js'
import type { OrganizationView } from '../state/view.js'

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
