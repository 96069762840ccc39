import type { Id } from '../../kernel/ids.js'
import type { OrganizationState } from '../../state/organization-state.js'
import type { OrganizationView } from '../../state/view.js'

/** Whether any account lies, or lay, under another. */
export function hasFamilies({ accounts }: OrganizationState): boolean {
  const { parentId } = accounts.columns.entries.references
  return parentId !== undefined && parentId.heads.length > 0
}

/** The row of the account at the top of an account's family, among those that are there: itself without one. */
export function topOf({ accounts }: OrganizationView, row: number): number {
  let top = row
  for (let above = parentOf(accounts, top); above !== -1; above = parentOf(accounts, top)) {
    top = above
  }
  return top
}

/** Rows of the accounts of one customer, the account's own among them. */
export function familyOf(view: OrganizationView, row: number): readonly number[] {
  const { accounts, state } = view
  if (!hasFamilies(state)) return [row]
  const family = new Set([topOf(view, row)])
  for (const each of family) {
    for (const version of state.accounts.versionsReferring('parentId', each)) {
      const child = state.accounts.columns.versionRow.at(version)
      if (accounts.isLive(child) && parentOf(accounts, child) === each) family.add(child)
    }
  }
  return [...family]
}

/** Rows of the accounts that are one customer with an account: itself alone where it is not there. */
export function customerOf(view: OrganizationView, row: number): readonly number[] {
  return view.accounts.isLive(row) ? familyOf(view, row) : [row]
}

function parentOf(accounts: OrganizationView['accounts'], row: number): number {
  const parentId: Id | null = accounts.field(row, 'parentId')
  return parentId === null ? -1 : accounts.rowOf(parentId)
}
