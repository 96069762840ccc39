import type { Id } from '../../../kernel/ids.js'
import type { LiveRenewal } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import type { RenewalOwner } from './renewal-sums.js'
import type { OwnerGap } from './renewal-tally.js'

const NONE = -1

/** Who answers for a renewal. */
interface Owner {
  readonly positionId: Id | null
  readonly teamId: Id | null
}

const NOBODY: Owner = { positionId: null, teamId: null }

type OwnerOf = (row: number, renewal: LiveRenewal | null) => Owner

const known = new WeakMap<OrganizationView, OwnerOf>()

/**
 * Finds who answers for each account's renewal: the seat that the renewal names, else who is accountable
 * for its renewals, else for its CSM work, since CSMs renew where no specialist does. One pass over the
 * coverage; kept with the view.
 */
export function renewalOwners(view: OrganizationView): OwnerOf {
  const ownerOf = known.get(view) ?? ownersOf(view)
  known.set(view, ownerOf)
  return ownerOf
}

function ownersOf(view: OrganizationView): OwnerOf {
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
    const owner = shared.get(id) ?? { positionId, teamId }
    shared.set(id, owner)
    return owner
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

interface Sum {
  readonly owner: Owner
  renewals: number
  arr: number
  weighted: number
}

/** Sums open renewals by owner. Mutable, and private to the one who is counting. */
export class OwnerTally {
  readonly #view: OrganizationView
  readonly #sums = new Map<Id | null, Sum>()
  readonly #vacant = new Map<Id, boolean>()

  constructor(view: OrganizationView) {
    this.#view = view
  }

  /** What is wrong with an owner. */
  gapOf({ positionId, teamId }: Owner): OwnerGap {
    if (positionId === null) return teamId === null ? 'UNOWNED' : null
    return this.#isVacant(positionId) ? 'VACANT' : null
  }

  add(owner: Owner, arr: number, weighted: number): void {
    const key = owner.positionId ?? owner.teamId
    let sum = this.#sums.get(key)
    if (sum === undefined) {
      sum = { owner, renewals: 0, arr: 0, weighted: 0 }
      this.#sums.set(key, sum)
    }
    sum.renewals += 1
    sum.arr += arr
    sum.weighted += weighted
  }

  /** By ARR, the largest first. */
  owners(): readonly RenewalOwner[] {
    const { positions, teams } = this.#view
    return [...this.#sums.values()]
      .toSorted((a, b) => b.arr - a.arr)
      .map(({ owner: { positionId, teamId }, renewals, arr, weighted }) => ({
        positionId,
        teamId,
        name:
          (positionId === null ? undefined : positions.get(positionId)?.title) ??
          (teamId === null ? undefined : teams.get(teamId)?.name) ??
          null,
        vacant: positionId !== null && this.#isVacant(positionId),
        renewals,
        arr,
        weighted: Math.round(weighted),
      }))
  }

  #isVacant(positionId: Id): boolean {
    let vacant = this.#vacant.get(positionId)
    if (vacant === undefined) {
      vacant = this.#view.occupanciesOfPosition(positionId).length === 0
      this.#vacant.set(positionId, vacant)
    }
    return vacant
  }
}
