import type { Id } from '../../../kernel/ids.js'
import type { OrganizationView } from '../../../state/view.js'

/** Who a piece of work lies with: a seat, a team that pools it, or nobody. */
interface WorkTarget {
  readonly positionId: Id | null
  readonly teamId: Id | null
}

const NOBODY: WorkTarget = { positionId: null, teamId: null }

/**
 * Who an implementation lies with: its own specialist's seat; without one, the seat or team that is
 * accountable for the account's implementation; else nobody.
 *
 * @param accountRow the account's row, or -1 when it is not live.
 */
export function implementationTarget(
  view: OrganizationView,
  accountRow: number,
  positionId: Id | null,
): WorkTarget {
  if (positionId !== null) return { positionId, teamId: null }
  if (accountRow === -1) return NOBODY
  const { coverage } = view
  const row = coverage
    .ofAccount(accountRow)
    .find(
      (each) =>
        coverage.responsibility(each) === 'IMPLEMENTATION' && coverage.kind(each) === 'ACCOUNTABLE',
    )
  if (row === undefined) return NOBODY
  return { positionId: coverage.positionId(row), teamId: coverage.teamId(row) }
}
