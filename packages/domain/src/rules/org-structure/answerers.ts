import { poolSeats } from '../capacity/shared-load.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import {
  RESPONSIBILITIES,
  type Responsibility,
  type RoleFamily,
  SEGMENTS,
  type Segment,
} from '../../entities/vocabularies.js'

/** Who answers: seats of one family, or a pool of it. */
export interface Answerer {
  readonly family: RoleFamily
  readonly positionIds: readonly Id[]
  readonly teamIds: readonly Id[]
  /** Whether somebody sits there. */
  readonly manned: boolean
}

/** Accounts that are alike to responsibility coverage. */
export interface AccountGroup {
  readonly accountRow: number
  readonly segment: Segment
  /** Served high-touch: by their tier, else as enterprise customers. */
  readonly isHighTouch: boolean
  readonly accounts: number
}

const KINDS = RESPONSIBILITIES.length

/**
 * The day's answerers: of an account by its accountable coverage, of a segment by the teams of CS
 * Operations and leadership. Each coverage row is read once, each target resolved once.
 */
export class Answerers {
  readonly #view: OrganizationView
  /** Per account row and kind of coverage: the target's number, from 1. */
  readonly #targets: Int32Array
  readonly #answerers: Answerer[] = []

  constructor(view: OrganizationView) {
    this.#view = view
    const { accounts, coverage } = view
    this.#targets = new Int32Array(((accounts.rows.at(-1) ?? -1) + 1) * KINDS)
    const numbers = RESPONSIBILITIES.map(() => new Map<Id | null, number>())
    for (const row of coverage.rows) {
      if (coverage.kind(row) !== 'ACCOUNTABLE') continue
      const responsibility = coverage.responsibility(row)
      const kind = RESPONSIBILITIES.indexOf(responsibility)
      const [positionId, teamId] = [coverage.positionId(row), coverage.teamId(row)]
      const ofKind = numbers[kind]!
      let number = ofKind.get(positionId ?? teamId)
      if (number === undefined) {
        number = this.#answerers.push(this.#answerer(responsibility, positionId, teamId))
        ofKind.set(positionId ?? teamId, number)
      }
      this.#targets[coverage.accountRow(row) * KINDS + kind] = number
    }
  }

  /** Accounts of one segment and touch that all have the same answerers, each group by one of them. */
  groups(): readonly AccountGroup[] {
    const { accounts } = this.#view
    const width = this.#answerers.length + 1
    // A tree by segment and then kind by kind: a number for each branch, from 0 on each level.
    const levels = RESPONSIBILITIES.map(() => new Map<number, number>())
    const groups: (AccountGroup & { accounts: number })[] = []
    for (const accountRow of accounts.rows) {
      const segment = accounts.segment(accountRow)
      const tier = accounts.tier(accountRow)
      const isHighTouch = tier === null ? segment === 'ENTERPRISE' : tier === 'HIGH_TOUCH'
      let branch = SEGMENTS.indexOf(segment) * 2 + Number(isHighTouch)
      for (const [kind, level] of levels.entries()) {
        const name = branch * width + (this.#targets[accountRow * KINDS + kind] ?? 0)
        branch = level.get(name) ?? level.size
        level.set(name, branch)
      }
      const group = groups[branch]
      if (group === undefined) groups[branch] = { accountRow, segment, isHighTouch, accounts: 1 }
      else group.accounts += 1
    }
    return groups
  }

  /** Who is accountable for that of the account; null when nobody is. */
  ofAccount(accountRow: number, responsibility: Responsibility): Answerer | null {
    const kind = RESPONSIBILITIES.indexOf(responsibility)
    const number = this.#targets[accountRow * KINDS + kind] ?? 0
    return this.#answerers[number - 1] ?? null
  }

  /** The family's seats in teams that serve the segment (a team that names none serves all). */
  ofSegment(segment: Segment, family: RoleFamily): Answerer | null {
    const positionIds: Id[] = []
    const teamIds = new Set<Id>()
    for (const { id, roleId, teamId } of this.#view.positions.values()) {
      const served = this.#view.teams.get(teamId)?.segments ?? []
      if (this.#view.roles.get(roleId)?.family !== family) continue
      if (served.length > 0 && !served.includes(segment)) continue
      // An open seat serves nobody, and no account is lost by that.
      if (!this.#isManned(id)) continue
      positionIds.push(id)
      teamIds.add(teamId)
    }
    if (positionIds.length === 0) return null
    return { family, positionIds, teamIds: [...teamIds], manned: true }
  }

  #answerer(responsibility: Responsibility, positionId: Id | null, teamId: Id | null): Answerer {
    const { positions, roles } = this.#view
    if (positionId !== null) {
      const seat = positions.get(positionId)
      const own = roles.get(seat?.roleId ?? '')?.family
      // A lead who carries accounts does there what the role of the work does.
      const family = own === undefined || own === 'LEADERSHIP' ? responsibility : own
      const teamIds = seat === undefined ? [] : [seat.teamId]
      return { family, positionIds: [positionId], teamIds, manned: this.#isManned(positionId) }
    }
    const pool = teamId === null ? [] : poolSeats(this.#view, teamId, responsibility)
    return {
      family: responsibility,
      positionIds: pool.map(({ id }) => id),
      teamIds: teamId === null ? [] : [teamId],
      manned: pool.some(({ id }) => this.#isManned(id)),
    }
  }

  #isManned(positionId: Id): boolean {
    return this.#view.occupanciesOfPosition(positionId).length > 0
  }
}
