import type { Responsibility } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { rowOfWork } from './capacity-row.js'
import { eachWork } from './each-work.js'
import { CellTally, type LoadCell } from './load-cells.js'

/** Work of one kind that a team pools, or that nobody has (no team). */
interface SharedWork {
  readonly teamId: Id | null
  readonly responsibility: Responsibility
  readonly cells: readonly LoadCell[]
}

/** A day's work by who has it. */
interface Work {
  readonly bySeat: ReadonlyMap<Id, readonly LoadCell[]>
  readonly shared: readonly SharedWork[]
}

const WHOLE = 100

interface Pool {
  readonly teamId: Id | null
  readonly responsibility: Responsibility
  readonly tally: CellTally
}

/** Sums a day's work by seat and by pool. Mutable, and private to the one who is counting. */
class WorkTally {
  readonly #view: OrganizationView
  readonly #seats = new Map<Id, CellTally>()
  readonly #pools = new Map<string, Pool>()
  readonly #regionCodes = new Map<string | null, number>([[null, 0]])

  constructor(view: OrganizationView) {
    this.#view = view
    for (const id of view.positions.keys()) this.#seats.set(id, new CellTally())
  }

  /** Adds one account's work of a kind to the seat, else to the team, else to nobody. */
  add(
    responsibility: Responsibility,
    accountRow: number,
    positionId: Id | null,
    teamId: Id | null,
  ): void {
    const { accounts } = this.#view
    const segment = accounts.segment(accountRow)
    const region = accounts.region(accountRow)
    // The tier says something about CSMs only.
    const tier = responsibility === 'CSM' ? accounts.tier(accountRow) : null
    const row = rowOfWork(responsibility, segment, tier, accounts.complexity(accountRow))
    const weight = accounts.loadWeight(accountRow) / WHOLE
    this.#tallyOf(responsibility, positionId, teamId).add(
      row,
      segment,
      region,
      this.#regionCode(region),
      weight,
      1,
      accounts.acv(accountRow),
    )
  }

  work(): Work {
    const bySeat = new Map([...this.#seats].map(([id, tally]) => [id, tally.cells()]))
    const shared = [...this.#pools.values()].map(
      ({ teamId, responsibility, tally }): SharedWork => ({
        teamId,
        responsibility,
        cells: tally.cells(),
      }),
    )
    return { bySeat, shared }
  }

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

  #regionCode(region: string | null): number {
    let code = this.#regionCodes.get(region)
    if (code === undefined) {
      code = this.#regionCodes.size
      this.#regionCodes.set(region, code)
    }
    return code
  }
}

/** The day's work in one pass over the coverage, by seat and by pool. */
export function workOf(view: OrganizationView): Work {
  const tally = new WorkTally(view)
  eachWork(view, (...work) => tally.add(...work))
  return tally.work()
}
