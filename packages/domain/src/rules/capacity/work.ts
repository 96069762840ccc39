import type { Responsibility, Segment } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import { lazy } from '../../kernel/lazy.js'
import type { OrganizationView } from '../../state/view.js'
import { KeptTally } from '../../state/kept-tally.js'
import { customersOf, revenueOf } from '../customers/customers-of.js'
import { customerOf } from '../customers/family.js'
import { type CapacityRow, rowOfWork } from './capacity-row.js'
import { eachWork, eachWorkOf } from './each-work.js'
import { CellTally, type LoadCell, type WorkItem } from './load-cells.js'

/** Work of one kind that a team pools, or that nobody has (no team). */
interface SharedWork {
  readonly teamId: Id | null
  readonly responsibility: Responsibility
  readonly cells: readonly LoadCell[]
}

/** A day's work by who has it. */
interface Work {
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
  readonly #pools = new Map<Responsibility, Map<Id | null, Pool>>()

  static of(view: OrganizationView): WorkTally {
    const tally = new WorkTally()
    const { accounts } = view
    const customers = customersOf(view)
    tally.#seat(view)
    eachWork(view, (responsibility, account, weight, positionId, teamId) => {
      const segment = accounts.segment(account)
      const row = rowOf(view, responsibility, account, segment)
      tally
        .#tallyOf(responsibility, positionId, teamId)
        .change(1, row, segment, accounts.region(account), weight, customers.revenueOf(account))
    })
    return tally
  }

  /** The same sums, for others to change. */
  copy(): WorkTally {
    const copied = new WorkTally()
    for (const [id, tally] of this.#seats) copied.#seats.set(id, tally.copy())
    for (const [responsibility, ofKind] of this.#pools) {
      const pools = Array.from(
        ofKind,
        ([team, { tally, ...pool }]) => [team, { ...pool, tally: tally.copy() }] as const,
      )
      copied.#pools.set(responsibility, new Map(pools))
    }
    return copied
  }

  /**
   * Goes on to another day.
   *
   * @param accounts rows of all whose work may differ between the two days.
   * @param seats whether seats begin or end between them.
   * @returns the kinds of work whose load does differ, whatever the accounts pay.
   */
  move(
    before: OrganizationView,
    after: OrganizationView,
    accounts: ReadonlySet<number>,
    seats: boolean,
  ): ReadonlySet<Responsibility> {
    const differing = [...accounts].flatMap((account) => {
      const [was, is] = [worksOf(before, account), worksOf(after, account)]
      return !seats && areSame(was, is, isSame) ? [] : [{ was, is }]
    })
    this.replace(
      differing.flatMap(({ was }) => was),
      differing.flatMap(({ is }) => is),
      after,
    )
    const works = differing
      .filter(({ was, is }) => seats || !areSame(was, is, isSameLoad))
      .flatMap(({ was, is }) => [...was, ...is])
    return new Set(works.map(({ responsibility }) => responsibility))
  }

  /** Takes work away and adds other, where the seats are those of a day. */
  replace(
    was: readonly AssignedWork[],
    is: readonly AssignedWork[],
    { positions }: Pick<OrganizationView, 'positions'>,
  ): void {
    const tallyOf = ({ responsibility, positionId, teamId }: AssignedWork) =>
      this.#tallyOf(responsibility, positionId, teamId)
    for (const work of was) tallyOf(work).remove(work)
    this.#seat({ positions })
    for (const work of is) tallyOf(work).add(work)
  }

  work(): Work {
    const bySeat = new Map([...this.#seats].map(([id, tally]) => [id, tally.cells()]))
    const shared = [...this.#pools.values()]
      .flatMap((ofKind) => [...ofKind.values()])
      .toSorted(inOrder)
      .map(({ tally, ...pool }): SharedWork => ({ ...pool, cells: tally.cells() }))
      .filter(({ cells }) => cells.length > 0)
    return { bySeat, shared }
  }

  #seat({ positions }: Pick<OrganizationView, 'positions'>): void {
    for (const id of this.#seats.keys()) if (!positions.has(id)) this.#seats.delete(id)
    for (const id of positions.keys()) {
      if (!this.#seats.has(id)) this.#seats.set(id, new CellTally())
    }
  }

  /** The seat's, else the team's, else nobody's. */
  #tallyOf(responsibility: Responsibility, positionId: Id | null, teamId: Id | null): CellTally {
    const seat = positionId === null ? undefined : this.#seats.get(positionId)
    if (seat !== undefined) return seat
    let ofKind = this.#pools.get(responsibility)
    if (ofKind === undefined) {
      ofKind = new Map()
      this.#pools.set(responsibility, ofKind)
    }
    let pool = ofKind.get(teamId)
    if (pool === undefined) {
      pool = { teamId, responsibility, tally: new CellTally() }
      ofKind.set(teamId, pool)
    }
    return pool.tally
  }
}

/** One account's work of a kind, and the seat or else the team that it lies with. */
interface AssignedWork extends WorkItem {
  readonly responsibility: Responsibility
  readonly positionId: Id | null
  readonly teamId: Id | null
}

/** By responsibility and team, each spelt out, so that sums come in one order whatever was met first. */
function inOrder(a: Pool, b: Pool): number {
  const [first, second] = [`${a.responsibility} ${a.teamId}`, `${b.responsibility} ${b.teamId}`]
  return first < second ? -1 : Number(first > second)
}

function rowOf(
  { accounts }: OrganizationView,
  responsibility: Responsibility,
  account: number,
  segment: Segment,
): CapacityRow {
  // The tier says something about CSMs only.
  const tier = responsibility === 'CSM' ? accounts.tier(account) : null
  return rowOfWork(responsibility, segment, tier, accounts.complexity(account))
}

function worksOf(view: OrganizationView, account: number): readonly AssignedWork[] {
  const { accounts } = view
  const works: AssignedWork[] = []
  const same = lazy(() => ({
    segment: accounts.segment(account),
    region: accounts.region(account),
    revenue: revenueOf(view, account).amount,
  }))
  eachWorkOf(view, account, (responsibility, _, weight, positionId, teamId) => {
    const row = rowOf(view, responsibility, account, same().segment)
    works.push({ responsibility, positionId, teamId, row, weight, ...same() })
  })
  return works
}

function areSame(
  a: readonly AssignedWork[],
  b: readonly AssignedWork[],
  alike: (a: AssignedWork, b: AssignedWork) => boolean,
): boolean {
  return a.length === b.length && a.every((work, at) => alike(work, b[at]!))
}

function isSame(a: AssignedWork, b: AssignedWork): boolean {
  return isSameLoad(a, b) && a.revenue === b.revenue
}

function isSameLoad(a: AssignedWork, b: AssignedWork): boolean {
  return (
    a.responsibility === b.responsibility &&
    a.positionId === b.positionId &&
    a.teamId === b.teamId &&
    a.row === b.row &&
    a.segment === b.segment &&
    a.region === b.region &&
    a.weight === b.weight
  )
}

const tallies = new KeptTally<WorkTally, readonly AssignedWork[]>({
  count: (view) => WorkTally.of(view),
  itemsOf: worksOf,
  together: customerOf,
  moved: (tally, was, is, to) => {
    const moved = tally.copy()
    moved.replace(was.flat(), is.flat(), to)
    return moved
  },
})

const known = new WeakMap<OrganizationView, Work>()

/**
 * The day's work, by seat and by pool: in one pass over the coverage, or what changes made of that of the state
 * before. Kept with the view.
 */
export function workOf(view: OrganizationView): Work {
  let work = known.get(view)
  if (work === undefined) {
    work = tallies.of(view).work()
    known.set(view, work)
  }
  return work
}

/** Keeps with a view the work that was carried on to its day. */
export function rememberWork(view: OrganizationView, work: Work): void {
  known.set(view, work)
}
