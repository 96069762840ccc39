import type { Day } from '../../kernel/days.js'
import type { OrganizationState } from '../../state/organization-state.js'

/**
 * The row at the top of an account's family as it was last recorded by a day, whether the accounts are still
 * there or not.
 */
export function topEver({ accounts }: OrganizationState, row: number, day: Day): number {
  const seen = new Set<number>()
  let top = row
  while (!seen.has(top)) {
    seen.add(top)
    const version = accounts.versionShown(top, day)
    const parent = version === -1 ? -1 : accounts.referredRow(version, 'parentId')
    if (parent === -1) return top
    top = parent
  }
  return top
}
