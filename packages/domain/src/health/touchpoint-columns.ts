import type { Touchpoint } from '../plans/fact.js'
import type { OrganizationView } from '../state/view.js'
import { TOUCHPOINT_KINDS } from '../state/vocabulary.js'

/** Touchpoints of all accounts in columns, in any order. `kind` is a place in TOUCHPOINT_KINDS. */
export interface TouchpointColumns {
  readonly accountRow: Int32Array
  readonly day: Int32Array
  readonly kind: Uint8Array
}

/** Touchpoints as columns; those of accounts that are not live are left out. */
export function touchpointColumns(
  view: OrganizationView,
  touchpoints: readonly Pick<Touchpoint, 'accountId' | 'day' | 'kind'>[],
): TouchpointColumns {
  const rows = Int32Array.from(touchpoints, ({ accountId }) => view.accounts.rowOf(accountId))
  const kept = touchpoints.filter((_, index) => rows[index] !== -1)
  return {
    accountRow: rows.filter((row) => row !== -1),
    day: Int32Array.from(kept, ({ day }) => day),
    kind: Uint8Array.from(kept, ({ kind }) => TOUCHPOINT_KINDS.indexOf(kind)),
  }
}
