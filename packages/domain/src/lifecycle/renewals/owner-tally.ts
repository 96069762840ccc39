import type { Id } from '../../kernel/id.js'
import type { OrganizationView } from '../../state/view.js'
import type { RenewalOwner } from './renewal-owner.js'
import type { Owner } from './renewal-owners.js'
import type { OwnerGap } from './renewal-tally.js'

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
