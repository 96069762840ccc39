import type { OrganizationView } from '../../state/view.js'
import {
  renewalHasBegun,
  renewalIsDecided,
  renewalsByRow,
} from '../../rules/customers/renewal-of.js'
import type { LiveRenewal } from '../../state/live-things.js'
import { type Day, parseDay } from '../../kernel/days.js'

/** Within so many days of its end a contract is being renewed, whether or not somebody has begun. */
const RENEWAL_DAYS = 60

/** A shorter term (under 6 months) is renewed so often that no time would be left to move its account. */
const SHORT_TERM_DAYS = 180

/** Why an account keeps its CSM for now. */
export type HoldBack = 'BEFORE_GO_LIVE' | 'IN_RENEWAL'

/**
 * The accounts that are not moved by choice on a view's day, by their row.
 *
 * IN_RENEWAL: from the day on which work on the renewal has begun, at the latest from 60 days before the contract's end,
 * until the renewal is won or lost; never for a contract that renews by itself or whose term is under 6 months.
 * BEFORE_GO_LIVE: while an implementation of it is queued or active.
 *
 * Source: 3-rules "Assignment".
 */
export function heldBack(view: OrganizationView): ReadonlyMap<number, HoldBack> {
  const { accounts } = view
  const held = new Map<number, HoldBack>()
  const renewals = renewalsByRow(view)
  for (const row of accounts.rows) {
    if (isInRenewal(view, row, renewals.get(row) ?? null)) held.set(row, 'IN_RENEWAL')
  }
  for (const { accountId, status } of view.ofCustomers('implementation')) {
    const row = accounts.rowOf(accountId)
    const isUnderWay = status === 'QUEUED' || status === 'ACTIVE'
    if (row !== -1 && isUnderWay) held.set(row, 'BEFORE_GO_LIVE')
  }
  return held
}

function isInRenewal(view: OrganizationView, row: number, renewal: LiveRenewal | null): boolean {
  const begins = renewalHoldsFrom(view, row, renewal)
  return begins !== null && view.day >= begins
}

/**
 * From when on a contract's renewal holds its account back: the view's day where somebody has begun, else 60 days before
 * the contract's end. Null where no renewal does.
 */
export function renewalHoldsFrom(
  { accounts, day }: OrganizationView,
  row: number,
  renewal: LiveRenewal | null,
): Day | null {
  const end = accounts.contractEnd(row)
  if (end === null || accounts.autoRenew(row) || renewalIsDecided(renewal)) return null
  const begun = accounts.field(row, 'contractStart')
  const start = begun === null ? null : parseDay(begun)
  if (start !== null && end - start < SHORT_TERM_DAYS) return null
  return renewalHasBegun(renewal) ? Math.min(day, end - RENEWAL_DAYS) : end - RENEWAL_DAYS
}
