import { type Day, FOREVER, parseDay } from '../../kernel/days.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import { renewalsByRow } from '../../rules/customers/renewal-of.js'
import { renewalHoldsFrom } from '../assignment/held-back.js'

/**
 * When accounts are not handed over, by their row: from 60 days before a contract's end, or from now on where the renewal has
 * begun, until that end, by which it is decided; and before go-live until its planned day. Until FOREVER where no end is
 * on record that lies ahead. Where both hold, from the first to the last of their days.
 */
export function heldPeriods(view: OrganizationView): ReadonlyMap<number, Period> {
  const { accounts, day } = view
  const held = new Map<number, Period>()
  const hold = (row: number, from: Day, end: Day | null): void => {
    const to = end !== null && end > day ? end : FOREVER
    const before = held.get(row)
    held.set(row, {
      from: Math.min(from, before?.from ?? from),
      to: Math.max(to, before?.to ?? to),
    })
  }
  const renewals = renewalsByRow(view)
  for (const row of accounts.rows) {
    const from = renewalHoldsFrom(view, row, renewals.get(row) ?? null)
    if (from !== null) hold(row, from, accounts.contractEnd(row))
  }
  for (const { accountId, status, plannedEnd } of view.ofCustomers('implementation')) {
    const row = accounts.rowOf(accountId)
    const isUnderWay = status === 'QUEUED' || status === 'ACTIVE'
    if (row !== -1 && isUnderWay) hold(row, day, plannedEnd === null ? null : parseDay(plannedEnd))
  }
  return held
}
