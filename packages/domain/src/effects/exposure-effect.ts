import type { Id } from '../kernel/ids.js'
import { exposedAccountsOf } from '../rules/capacity/exposed-accounts.js'
import { type Payers, payersOf } from '../rules/customers/payers-of.js'
import type { OrganizationView } from '../state/view.js'

/** Which accounts lie with nobody before and after, with what they pay. */
export interface ExposureEffect {
  /** Rows of the view before. */
  readonly before: Payers | null
  /** Rows of the view after. */
  readonly after: Payers
  /** Those that are exposed after and were not before, in rows of the view after. */
  readonly exposed: Payers
  /** Those that were exposed before and are not after, gone ones too, in rows of the view before. */
  readonly relieved: Payers
}

const NOBODY: ReadonlySet<Id> = new Set()

/**
 * Accounts of which some work lies with a seat in which nobody is, with a pool in which nobody is, or with
 * nobody; each counts once, whatever the number of its works.
 *
 * Source: 3-rules "Capacity".
 */
export function exposureEffect(
  before: OrganizationView | null,
  after: OrganizationView,
): ExposureEffect {
  const was = before === null ? NOBODY : exposedAccountsOf(before)
  const is = exposedAccountsOf(after)
  return {
    before: before && payersAmong(before, was),
    after: payersAmong(after, is),
    exposed: payersAmong(after, is, was),
    relieved: before === null ? payersAmong(after, NOBODY) : payersAmong(before, was, is),
  }
}

function payersAmong(
  view: OrganizationView,
  ids: ReadonlySet<Id>,
  others: ReadonlySet<Id> = NOBODY,
): Payers {
  const left = [...ids].filter((id) => !others.has(id))
  return payersOf(
    view,
    left.map((id) => view.accounts.rowOf(id)),
  )
}
