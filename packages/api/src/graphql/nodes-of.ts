import type { Id, OrganizationView } from '@postscale/domain'
import { AccountType, PositionType } from './types/types.js'

/** Seats of a view by their ids; those that are not live are left out. */
export function positionsOf(view: OrganizationView, ids: readonly Id[]): PositionType[] {
  return ids.flatMap((id) => positionOf(view, id) ?? [])
}

/** A seat of a view; null when none is named or it is not live. */
export function positionOf(view: OrganizationView, id: Id | null): PositionType | null {
  const position = id === null ? undefined : view.positions.get(id)
  return position === undefined ? null : new PositionType(view, position)
}

/** An account by its id; null when its record is not open on the view's day. */
export function accountOf(view: OrganizationView, accountId: Id): AccountType | null {
  const row = view.recordedAccounts.rowOf(accountId)
  return row === -1 ? null : new AccountType(view, row)
}
