import type { Id } from '../../kernel/id.js'
import type { LiveRenewal } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'

const NONE = -1

/** Who answers for a renewal. */
export interface Owner {
  readonly positionId: Id | null
  readonly teamId: Id | null
}

const NOBODY: Owner = { positionId: null, teamId: null }

/**
 * Finds who answers for each account's renewal: the seat that the renewal names, else who is accountable
 * for its renewals, else for its CSM work, since CSMs renew where no specialist does. One pass over the
 * coverage.
 */
export function renewalOwners(
  view: OrganizationView,
): (row: number, renewal: LiveRenewal | null) => Owner {
  const { accounts, coverage } = view
  const size = (accounts.rows.at(-1) ?? -1) + 1
  const renewals = new Int32Array(size).fill(NONE)
  const csms = new Int32Array(size).fill(NONE)
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE') continue
    const responsibility = coverage.responsibility(row)
    if (responsibility === 'RENEWALS') renewals[coverage.accountRow(row)] = row
    else if (responsibility === 'CSM') csms[coverage.accountRow(row)] = row
  }
  const shared = new Map<Id, Owner>()
  const ownerOf = (positionId: Id | null, teamId: Id | null): Owner => {
    const id = positionId ?? teamId
    if (id === null) return NOBODY
    const known = shared.get(id) ?? { positionId, teamId }
    shared.set(id, known)
    return known
  }
  return (row, renewal) => {
    const named = renewal?.ownerPositionId ?? null
    if (named !== null && view.positions.has(named)) return ownerOf(named, null)
    const specialist = renewals[row] ?? NONE
    const covering = specialist === NONE ? (csms[row] ?? NONE) : specialist
    if (covering === NONE) return NOBODY
    return ownerOf(coverage.positionId(covering), coverage.teamId(covering))
  }
}
