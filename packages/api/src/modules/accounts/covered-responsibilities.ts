import { RESPONSIBILITIES, type OrganizationView, type Responsibility } from '@postscale/domain'

const known = new WeakMap<OrganizationView, Uint8Array>()

/** For each account's row, one bit a responsibility that somebody is accountable for on the day. */
export function coveredResponsibilities(view: OrganizationView): Uint8Array {
  const before = known.get(view)
  if (before !== undefined) return before
  const { coverage } = view
  const covered = new Uint8Array(view.state.accounts.rowCount)
  for (const row of coverage.rows) {
    if (coverage.kind(row) === 'ACCOUNTABLE') {
      covered[coverage.accountRow(row)]! |= responsibilityBits([coverage.responsibility(row)])
    }
  }
  known.set(view, covered)
  return covered
}

/** The bits of some responsibilities. */
export function responsibilityBits(responsibilities: readonly Responsibility[]): number {
  return responsibilities.reduce((bits, each) => bits | (1 << RESPONSIBILITIES.indexOf(each)), 0)
}
