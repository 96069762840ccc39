import type { LiveAccountability } from '../../state/live-things.js'
import { evidenceOf } from '../evidence/evidence.js'
import type { Id } from '../../kernel/ids.js'
import {
  RESPONSIBILITIES,
  type Responsibility,
  type NamedResponsibility,
  type RoleFamily,
  SEGMENTS,
  type Segment,
} from '../../entities/vocabularies.js'
import type { AccountGroup, Answerer, Answerers } from './answerers.js'
import type {
  AnsweringRole,
  ResponsibilityCell,
  ResponsibilityStatus,
} from './responsibility-cell.js'

/** Counts who answers in one segment for one order of families. Private to the one who counts. */
export class ResponsibilityTally {
  readonly segment: Segment
  readonly #families: readonly RoleFamily[]
  readonly #accounts = new Map<Answerer, number>()
  /** Families that can own it for all customers; null before the first. */
  #owners: readonly RoleFamily[] | null = null

  private constructor(segment: Segment, families: readonly RoleFamily[]) {
    this.segment = segment
    this.#families = families
  }

  /** Counts the groups of accounts for one order of families. */
  static bySegment(
    answerers: Answerers,
    groups: readonly AccountGroup[],
    families: readonly RoleFamily[],
  ): readonly ResponsibilityTally[] {
    const tallies = SEGMENTS.map((segment) => new ResponsibilityTally(segment, families))
    const ofSegment = SEGMENTS.map((segment) =>
      families.map((family) => (isCoverable(family) ? null : answerers.ofSegment(segment, family))),
    )
    for (const { accountRow, segment, isHighTouch, accounts } of groups) {
      const contact = answerers.ofAccount(accountRow, 'CSM')?.family === 'CSM'
      const index = SEGMENTS.indexOf(segment)
      for (const [place, family] of families.entries()) {
        const answerer = isCoverable(family)
          ? answerers.ofAccount(accountRow, family)
          : (ofSegment[index]?.[place] ?? null)
        if (answerer === null) continue
        tallies[index]?.add(answerer, accounts, isHighTouch && contact && isSpecialist(answerer))
        break
      }
    }
    return tallies
  }

  /**
   * Counts accounts of the segment as the answerer's.
   *
   * @param beside whether the CSM stays the contact of a high-touch account into which the answerer was
   *   brought: either of the two owns it then, and there is no question whom to ask.
   */
  add(answerer: Answerer, accounts: number, beside: boolean): void {
    const own: readonly RoleFamily[] = beside ? [answerer.family, 'CSM'] : [answerer.family]
    this.#owners = this.#owners?.filter((family) => own.includes(family)) ?? own
    this.#accounts.set(answerer, (this.#accounts.get(answerer) ?? 0) + accounts)
  }

  /**
   * @param accounts customers of the segment.
   * @param chosen the organization's own choice of who answers, which the families are then of.
   */
  cell(
    responsibility: NamedResponsibility,
    accounts: number,
    chosen: LiveAccountability | null,
  ): ResponsibilityCell {
    const { segment } = this
    const present = new Set([...this.#accounts.keys()].map(({ family }) => family))
    const roles = [...new Set([...this.#families, ...present])]
      .filter((family) => present.has(family))
      .map((family) => this.#role(family))
    const answered = roles.reduce((sum, role) => sum + role.accounts, 0)
    let vacant = 0
    for (const [answerer, count] of this.#accounts) if (!answerer.manned) vacant += count
    const uncovered = accounts - answered
    // Nobody owns it for all of them.
    const double = this.#owners?.length === 0
    const status = statusOf(answered - vacant, uncovered + vacant, double)
    const families = roles.map(({ family }) => family)
    const { role = null, roleName = null } = chosen ?? {}
    const params = {
      responsibility,
      segment,
      status,
      accounts,
      uncovered,
      vacant,
      double,
      families,
      chosen: role,
      roleName,
    }
    return {
      responsibility,
      segment,
      status,
      chosen,
      accounts,
      uncovered,
      vacant,
      double,
      roles,
      evidence: evidenceOf(
        { key: 'orgStructure.RESPONSIBILITY', params },
        [
          ['accounts', accounts, 'ACCOUNTS'],
          ['uncovered', uncovered, 'ACCOUNTS'],
          ['vacant', vacant, 'ACCOUNTS'],
        ],
        [],
      ),
    }
  }

  #role(family: RoleFamily): AnsweringRole {
    const positionIds = new Set<Id>()
    const teamIds = new Set<Id>()
    let accounts = 0
    for (const [answerer, count] of this.#accounts) {
      if (answerer.family !== family) continue
      accounts += count
      for (const id of answerer.positionIds) positionIds.add(id)
      for (const id of answerer.teamIds) teamIds.add(id)
    }
    return { family, accounts, positionIds: [...positionIds], teamIds: [...teamIds] }
  }
}

function statusOf(manned: number, missing: number, double: boolean): ResponsibilityStatus {
  if (manned === 0) return 'GAP'
  if (missing > 0) return 'PARTIAL'
  return double ? 'DOUBLE' : 'COVERED'
}

/** Leadership and CS Operations cover no account by name. */
function isCoverable(family: RoleFamily): family is Responsibility {
  return (RESPONSIBILITIES as readonly RoleFamily[]).includes(family)
}

/** Whoever works on one part of an account's life, and not for the whole of it. */
function isSpecialist({ family }: Answerer): boolean {
  return family !== 'CSM' && isCoverable(family)
}
