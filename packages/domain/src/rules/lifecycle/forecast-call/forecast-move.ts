import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import type { Id } from '../../../kernel/ids.js'
import { leavingDay } from '../../customers/leaving-day.js'
import { isOpen } from './call-status.js'
import type { CalledRenewal } from './called-renewal.js'
import type { RenewalPair } from './match-renewals.js'

/**
 * What can happen to a renewal between two looks at a window. ADDED: a customer that is new, or pays or stays
 * again; MOVED_IN, MOVED_OUT and DATE: its contract's end was moved into, out of or within the window; CALL and
 * AMOUNT: its owner calls otherwise, or another amount is up or expected; WON, LOST and REOPENED: it was decided,
 * or is open again; ENDED: the account is closed, announced to leave, or pays nothing any more.
 */
const FORECAST_MOVE_KINDS = [
  'ADDED',
  'MOVED_IN',
  'REOPENED',
  'CALL',
  'AMOUNT',
  'DATE',
  'WON',
  'LOST',
  'ENDED',
  'MOVED_OUT',
] as const

export type ForecastMoveKind = (typeof FORECAST_MOVE_KINDS)[number]

/** A renewal that is not what it was. */
export interface ForecastMove extends RenewalPair {
  readonly accountId: Id
  /** At least one, in the order of their list. */
  readonly kinds: readonly ForecastMoveKind[]
}

/** What happened to a renewal between two views; nothing when it is as it was. */
export function moveKinds(
  { before, after }: RenewalPair,
  was: OrganizationView,
  is: OrganizationView,
  window: Period,
): readonly ForecastMoveKind[] {
  if (before === null) return after === null ? [] : [wayIn(after, was, window)]
  if (after === null) return [wayOut(before, is, window)]
  const kinds: ForecastMoveKind[] = []
  const isDecided = before.status !== after.status && !isOpen(after.status)
  if (before.status !== after.status && !isDecided) {
    kinds.push(isOpen(before.status) ? 'CALL' : 'REOPENED')
  }
  if (!isDecided && (before.arr !== after.arr || before.expected !== after.expected)) {
    kinds.push('AMOUNT')
  }
  if (before.end !== after.end) kinds.push('DATE')
  if (isDecided) kinds.push(after.status === 'WON' ? 'WON' : 'LOST')
  return kinds
}

function wayIn({ accountId }: CalledRenewal, was: OrganizationView, window: Period) {
  const row = was.accounts.rowOf(accountId)
  const isNew = row === -1 || leavingDay(was, row) !== null || endsWithin(was, row, window)
  return isNew ? 'ADDED' : 'MOVED_IN'
}

function wayOut({ accountId }: CalledRenewal, is: OrganizationView, window: Period) {
  const row = is.accounts.rowOf(accountId)
  const isGone = row === -1 || leavingDay(is, row) !== null || endsWithin(is, row, window)
  return isGone ? 'ENDED' : 'MOVED_OUT'
}

function endsWithin({ accounts }: OrganizationView, row: number, { from, to }: Period): boolean {
  const end = accounts.contractEnd(row)
  return end !== null && from <= end && end < to
}
