import type { Responsibility } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { rowOfWork } from './capacity-row.js'
import { eachWork, eachWorkOf } from './each-work.js'
import { CellTally, type LoadCell, type WorkItem } from './load-cells.js'

/** Work of one kind that a team pools, or that nobody has (no team). */
interface SharedWork {
  readonly teamId: Id | null
  readonly responsibility: Responsibility
  readonly cells: readonly LoadCell[]
}

/** A day's work by who has it. */
export interface Work {
  readonly bySeat: ReadonlyMap<Id, readonly LoadCell[]>
  /** By responsibility and team. */
  readonly shared: readonly SharedWork[]
}

interface Pool {
  readonly teamId: Id | null
  readonly responsibility: Responsibility
  readonly tally: CellTally
}

/** Sums a day's work by seat and by pool, and follows it from day to day. Mutable. */
export class WorkTally {
  readonly #seats = new Map<Id, CellTally>()
  readonly #pools = new Map<string, Pool>()

  constructor(view: OrganizationView) {
    for (const id of view.positions.keys()) this.#seats.set(id, new CellTally())
    eachWork(view, (responsibility, account, positionId, teamId) => {
      this.#tallyOf(responsibility, positionId, teamId).add(itemOf(view, responsibility, account))
    })
  }

  /**
   * Goes on to another day.
   *
   * @param accounts rows of all whose work differs between the two days.
   * @param seats whether seats begin or end between them.
   */
  move(
    before: OrganizationView,
    after: OrganizationView,
    accounts: ReadonlySet<number>,
    seats: boolean,
  ): void {
    for (const account of accounts) {
      eachWorkOf(before, account, (responsibility, row, positionId, teamId) => {
        const tally = this.#tallyOf(responsibility, positionId, teamId)
        tally.remove(itemOf(before, responsibility, row))
      })
    }
    if (seats) this.#seat(after)
    for (const account of accounts) {
      eachWorkOf(after, account, (responsibility, row, positionId, teamId) => {
        const tally = this.#tallyOf(responsibility, positionId, teamId)
        tally.add(itemOf(after, responsibility, row))
      })
    }
  }

  work(): Work {
    const bySeat = new Map([...this.#seats].map(([id, tally]) => [id, tally.cells()]))
    const shared = [...this.#pools]
      .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
      .map(([, { tally, ...pool }]): SharedWork => ({ ...pool, cells: tally.cells() }))
      .filter(({ cells }) => cells.length > 0)
    return { bySeat, shared }
  }

  #seat({ positions }: OrganizationView): void {
    for (const id of this.#seats.keys()) if (!positions.has(id)) this.#seats.delete(id)
    for (const id of positions.keys()) {
      if (!this.#seats.has(id)) this.#seats.set(id, new CellTally())
    }
  }

  /** The seat's, else the team's, else nobody's. */
  #tallyOf(responsibility: Responsibility, positionId: Id | null, teamId: Id | null): CellTally {
    const seat = positionId === null ? undefined : this.#seats.get(positionId)
    if (seat !== undefined) return seat
    const key = `${responsibility} ${teamId}`
    let pool = this.#pools.get(key)
    if (pool === undefined) {
      pool = { teamId, responsibility, tally: new CellTally() }
      this.#pools.set(key, pool)
    }
    return pool.tally
  }
}

function itemOf(
  { accounts }: OrganizationView,
  responsibility: Responsibility,
  account: number,
): WorkItem {
  const segment = accounts.segment(account)
  // The tier says something about CSMs only.
  const tier = responsibility === 'CSM' ? accounts.tier(account) : null
  return {
    row: rowOfWork(responsibility, segment, tier, accounts.complexity(account)),
    segment,
    region: accounts.region(account),
    weight: accounts.loadWeight(account),
    acv: accounts.acv(account),
  }
}

const known = new WeakMap<OrganizationView, Work>()

/** The day's work, by seat and by pool: in one pass over the coverage, and kept with the view. */
export function workOf(view: OrganizationView): Work {
  let work = known.get(view)
  if (work === undefined) {
    work = new WorkTally(view).work()
    known.set(view, work)
  }
  return work
}

/** Keeps with a view the work that was carried on to its day. */
export function rememberWork(view: OrganizationView, work: Work): void {
  known.set(view, work)
}
